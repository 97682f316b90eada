/**
 * From what a user asks for to what is sent: checked, and with what the guard reckons by.
 *
 * @module
 */

import { OpenDArgumentError } from "../errors.ts";
import {
  ModifyOrderOp,
  type Order,
  type SecurityFirm,
  TrdEnv,
  type TrdHeader,
  TrdSecMarket,
} from "../gen/trd_common.ts";
import type { TrdModifyOrderC2SInput } from "../gen/trd_modify_order.ts";
import type { TrdPlaceComboOrderC2SInput } from "../gen/trd_place_combo_order.ts";
import type { TrdPlaceOrderC2SInput } from "../gen/trd_place_order.ts";
import type { Guarded } from "./guard.ts";
import { nameOf, type Product, productOf, symbolOfTraded, type Traded, tradedOf } from "./markets.ts";
import { orderTypes } from "./order_types.ts";
import { checkCode, checkOrder, checkSide, type OrderContext, type OrderFields } from "./order_checks.ts";
import type { OrderChanges, PlaceComboOrderInput, PlaceOrderInput, Valuation } from "./order_request.ts";

/** A request, and what the guard looks at. */
export interface Prepared<C2S> {
  readonly c2s: C2S;
  readonly guarded: Guarded;
}

/** What does not depend on the order. */
export interface Circumstances {
  readonly header: TrdHeader;
  readonly securityFirm: SecurityFirm | undefined;
}

const shared = [
  "header",
  "orderType",
  "qty",
  "price",
  "timeInForce",
  "expireTime",
  "remark",
  "referencePrice",
  "contractSize",
];
const adjustable = [
  "price",
  "adjustPrice",
  "adjustSideAndLimit",
  "auxPrice",
  "trailType",
  "trailValue",
  "trailSpread",
];
const placeFields: readonly string[] = [
  ...shared,
  ...adjustable,
  "security",
  "code",
  "secMarket",
  "trdSide",
  "fillOutsideRTH",
  "session",
  "positionID",
  "amount",
  "predSide",
  "$unknown",
];
const comboFields: readonly string[] = [...shared, "comboLegs", "quoteID", "$unknown"];
const changeFields: readonly string[] = [...adjustable, "qty", "referencePrice", "contractSize"];

/** @throws {OpenDArgumentError} when it is no object: nothing can be read of it. */
export function checkInput(action: string, input: unknown): void {
  if (typeof input === "object" && input !== null) return;
  throw new OpenDArgumentError(`${action} sent nothing: it takes an object of fields, and was given ${String(input)}`);
}

/** A misspelt field would be left out without a word, and the order be another than was meant. */
function checkFields(action: string, input: object, known: readonly string[]): void {
  const other = Object.keys(input).find((name) => !known.includes(name));
  if (other === undefined) return;
  throw new OpenDArgumentError(`${action} sent nothing: there is no field "${other}"; see to its spelling`);
}

/** @throws {OpenDArgumentError} when a number that only the guard sees is none. */
function checkValuation({ referencePrice, contractSize }: Valuation): void {
  for (const [name, value] of Object.entries({ referencePrice, contractSize })) {
    if (value === undefined || (Number.isFinite(value) && value > 0)) continue;
    throw new OpenDArgumentError(`The ${name} ${value} makes no sense; a finite number above 0 is wanted`);
  }
}

/**
 * The highest price that the fields of an order speak of, moved as far as OpenD may move it. Undefined where nothing bounds
 * what it may cost: an order without a limit fills at any price, whatever stands in `price`, and however low its trigger.
 */
export function priceOf(fields: OrderFields, referencePrice: number | undefined): number | undefined {
  const { orderType, price, auxPrice, adjustPrice, adjustSideAndLimit = 0 } = fields;
  const needs = orderTypes.get(orderType)?.needs ?? [];
  const limit = needs.includes("price") ? price : undefined;
  if (typeof (limit ?? referencePrice) !== "number") return undefined;
  const given = [limit, needs.includes("auxPrice") ? auxPrice : undefined, referencePrice];
  const moved = adjustPrice ? 1 + Math.max(0, adjustSideAndLimit) : 1;
  return Math.max(...given.map((one) => Math.abs(one ?? 0))) * moved;
}

/** One share is one of it; how much is in a contract only the user knows. */
export function sizeOf(product: Product, contractSize: number | undefined): number | undefined {
  return contractSize ?? (product === "stock" || product === "crypto" ? 1 : undefined);
}

/** The security that an order names, one way or the other. */
export function tradedBy({ security, code, secMarket }: PlaceOrderInput): Traded {
  if (security !== undefined) {
    if (code === undefined && secMarket === undefined) return tradedOf(security);
    throw new OpenDArgumentError("An order names its security once: by security, or by code and secMarket");
  }
  if (typeof code !== "string" || typeof secMarket !== "number") {
    throw new OpenDArgumentError('An order needs its security, such as "HK.00700", or code and secMarket');
  }
  if (Object.values(TrdSecMarket).includes(secMarket) && secMarket !== TrdSecMarket.Unknown) return { code, secMarket };
  throw new OpenDArgumentError(`The secMarket ${secMarket} of "${code}" is not known; a TrdSecMarket is wanted`);
}

/** @throws {OpenDArgumentError} with what is wrong with the order. */
export function preparePlace(
  input: PlaceOrderInput,
  { header, securityFirm }: Circumstances,
): Prepared<TrdPlaceOrderC2SInput> {
  checkFields("placeOrder", input, placeFields);
  const { security: _, referencePrice, contractSize, ...fields } = input;
  const traded = tradedBy(input);
  const product = productOf(traded, header.trdMarket);
  const context: OrderContext = {
    action: "placeOrder",
    trdEnv: header.trdEnv,
    secMarket: traded.secMarket,
    product,
    isCombo: false,
    securityFirm,
  };
  checkCode(context, traded.code);
  checkSide(context, fields.trdSide);
  checkValuation(input);
  const numbers = checkOrder(context, fields);
  // The official clients always send a price; it has no meaning where there is none.
  const c2s = { ...fields, ...traded, price: 0, ...numbers, header };
  const price = priceOf(c2s, referencePrice);
  const guarded = {
    symbols: [symbolOfTraded(traded)],
    qty: c2s.qty,
    price,
    contractSize: sizeOf(product, contractSize),
    amount: c2s.amount,
  };
  return { c2s, guarded };
}

/** @throws {OpenDArgumentError} with what is wrong with the order. */
export function prepareCombo(
  input: PlaceComboOrderInput,
  { header, securityFirm }: Circumstances,
): Prepared<TrdPlaceComboOrderC2SInput> {
  checkFields("placeComboOrder", input, comboFields);
  const { referencePrice, contractSize, comboLegs = [], ...fields } = input;
  if (comboLegs.length < 2) {
    throw new OpenDArgumentError(
      `placeComboOrder sent nothing: a combination has at least two legs, and ${comboLegs.length} were given`,
    );
  }
  const legs = comboLegs.map((leg) => ({ ...leg, security: leg?.security }));
  const traded = legs.map(({ security }) => tradedOf(security));
  const [first] = traded;
  const products = new Set(traded.map((one) => productOf(one, header.trdMarket)));
  const product: Product = products.has("event") ? "event" : products.has("future") ? "future" : "option";
  const context: OrderContext = {
    action: "placeComboOrder",
    trdEnv: header.trdEnv,
    secMarket: first!.secMarket,
    product,
    isCombo: true,
    securityFirm,
  };
  for (const [index, { side, qtyRatio }] of legs.entries()) {
    checkCode({ ...context, secMarket: traded[index]!.secMarket }, traded[index]!.code);
    if (product !== "event" || side !== undefined) checkSide(context, side);
    if (qtyRatio !== undefined && !(Number.isFinite(qtyRatio) && qtyRatio > 0)) {
      throw new OpenDArgumentError(
        `placeComboOrder sent nothing: the qtyRatio ${qtyRatio} of "${traded[index]!.code}" makes no sense; a finite ` +
          `number above 0 is wanted`,
      );
    }
  }
  checkValuation(input);
  const numbers = checkOrder(context, fields);
  const c2s = { ...fields, comboLegs: legs, price: 0, ...numbers, header };
  const guarded = {
    symbols: traded.map(symbolOfTraded),
    qty: c2s.qty,
    price: priceOf(c2s, referencePrice),
    contractSize,
  };
  return { c2s, guarded };
}

/** What may be done to orders, by market. */
function operationsFor(order: Order | undefined, header: TrdHeader): readonly number[] | undefined {
  const { Normal, Cancel, Disable, Enable, Delete } = ModifyOrderOp;
  if (header.trdEnv !== TrdEnv.Real) return [Normal, Cancel];
  if (order === undefined) return undefined;
  const { secMarket = TrdSecMarket.Unknown, code } = order;
  const product = productOf({ secMarket, code }, order.trdMarket ?? header.trdMarket);
  if (product === "future") return [Normal, Cancel, Delete];
  if (product === "crypto") return [Cancel];
  if (secMarket === TrdSecMarket.CN_SH || secMarket === TrdSecMarket.CN_SZ) return [Cancel];
  if (secMarket === TrdSecMarket.US) return [Normal, Cancel];
  return secMarket === TrdSecMarket.HK ? [Normal, Cancel, Disable, Enable, Delete] : undefined;
}

/** @throws {OpenDArgumentError} when the market does not take that. */
export function checkOperation(op: ModifyOrderOp, order: Order | undefined, header: TrdHeader): void {
  const known = Object.values(ModifyOrderOp).includes(op) && op !== ModifyOrderOp.Unknown;
  const operations = operationsFor(order, header);
  if (known && operations?.includes(op) !== false) return;
  const takes = operations?.map((one) => nameOf(ModifyOrderOp, one)).join(" and ");
  const where = header.trdEnv === TrdEnv.Real ? "its market" : "paper trading";
  throw new OpenDArgumentError(
    `modifyOrder sent nothing: the operation ${nameOf(ModifyOrderOp, op)} ` +
      (known ? `is not for this order: ${where} takes ${takes}` : "is not known; a ModifyOrderOp is wanted"),
  );
}

/** What the guard sees of an order as it stands. */
export function guardedOf(order: Order, valuation: Valuation = {}): Guarded {
  const { code, secMarket = TrdSecMarket.Unknown, trdMarket } = order;
  const legs = order.comboLegs ?? [];
  const product = legs.length > 0 ? "option" : productOf({ secMarket, code }, trdMarket);
  return {
    symbols: legs.length > 0
      ? legs.map(({ security }) => symbolOfTraded(tradedOf(security)))
      : [symbolOfTraded({ secMarket, code })],
    qty: order.qty,
    price: priceOf(order, valuation.referencePrice),
    contractSize: sizeOf(product, valuation.contractSize),
  };
}

/** A change of an order: what is left out is taken from its state. */
export function prepareChange(
  order: Order,
  changes: OrderChanges,
  { header, securityFirm }: Circumstances,
): Prepared<Omit<TrdModifyOrderC2SInput, "orderID">> & { readonly before: Guarded } {
  const { secMarket = TrdSecMarket.Unknown, code, trdMarket, orderType } = order;
  checkFields("modifyOrder", changes, changeFields);
  const { referencePrice, contractSize, ...given } = changes;
  const isCombo = (order.comboLegs ?? []).length > 0;
  const product: Product = isCombo ? "option" : productOf({ secMarket, code }, trdMarket ?? header.trdMarket);
  const context: OrderContext = {
    action: "modifyOrder",
    trdEnv: header.trdEnv,
    secMarket,
    product,
    isCombo,
    securityFirm,
  };
  const some = Object.values(given).some((value) => value !== undefined);
  if (!some) throw new OpenDArgumentError("modifyOrder sent nothing: nothing to be changed was given");
  checkValuation(changes);
  const needs = orderTypes.get(orderType)?.needs ?? [];
  const kept = Object.fromEntries(needs.map((field) => [field, order[field]]));
  const known = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const fields: OrderFields = { orderType, qty: order.qty, ...kept, ...known };
  const numbers = checkOrder(context, fields);
  if (fields.qty < (order.fillQty ?? 0)) {
    throw new OpenDArgumentError(
      `modifyOrder sent nothing: the quantity ${fields.qty} is the new one in all, and ${order.fillQty} are filled already`,
    );
  }
  const { price = 0, ...others } = numbers;
  const c2s = {
    header,
    modifyOrderOp: ModifyOrderOp.Normal,
    qty: fields.qty,
    price,
    ...others,
    trailType: fields.trailType as TrdModifyOrderC2SInput["trailType"],
    adjustPrice: given.adjustPrice,
    adjustSideAndLimit: given.adjustSideAndLimit,
  };
  const guarded = {
    ...guardedOf(order, changes),
    qty: fields.qty,
    price: priceOf({ ...fields, ...numbers }, referencePrice),
    contractSize: sizeOf(product, contractSize),
  };
  return { c2s, guarded, before: guardedOf(order, { contractSize }) };
}
