/**
 * Which account orders are placed with. For real money nothing is guessed.
 *
 * @module
 */

import {
  SecurityFirm,
  SimAccType,
  type TrdAcc,
  TrdAccRole,
  TrdAccStatus,
  TrdEnv,
  TrdMarket,
} from "../gen/trd_common.ts";
import { OpenDAccountError } from "./errors.ts";
import { isFuturesMarket, isMarketOf, nameOf } from "./markets.ts";

/** What is asked of an account; what is left out does not matter, but for the environment. */
export interface AccountWish {
  readonly trdEnv: TrdEnv;
  readonly market?: TrdMarket | undefined;
  readonly securityFirm?: SecurityFirm | undefined;
  readonly simAccType?: SimAccType | undefined;
  readonly accID?: bigint | undefined;
}

/** An account of the user's, and whether orders are placed with it. Told by {@linkcode OpenTradeContext.accounts}. */
export interface AccountChoice {
  /** The account, as OpenD lists it. */
  readonly account: TrdAcc;
  /** Whether it is the one that this context trades with. */
  readonly chosen: boolean;
  /** Whether it is what was asked for; where several are, none is chosen. */
  readonly eligible: boolean;
  /** Why it is chosen or is not, in words: one reason at least. */
  readonly reasons: readonly string[];
}

/** What came of choosing. */
export interface Chosen {
  readonly accounts: readonly AccountChoice[];
  /** The account, if there is exactly one that will do. */
  readonly account: TrdAcc | undefined;
}

/** The kinds of paper accounts that are only taken when asked for by kind, market or accID. */
const SPECIAL: ReadonlyMap<number, string> = new Map<number, string>([
  [SimAccType.Option, "for options only: pass simAccType: SimAccType.Option, or its accID"],
  [SimAccType.Futures, "for futures: pass a market of futures, simAccType: SimAccType.Futures, or its accID"],
  [SimAccType.Competition, "of a competition: pass simAccType: SimAccType.Competition, or its accID"],
]);

const isPaper = (trdEnv: number): boolean => trdEnv !== TrdEnv.Real;
const environment = (trdEnv: number): string => isPaper(trdEnv) ? "paper trading" : "real money";

/** Chooses among accounts. */
export function chooseAccount(list: readonly TrdAcc[], wish: AccountWish): Chosen {
  const looked = list.map((account) => ({ account, against: objections(account, wish) }));
  const eligible = looked.filter(({ against }) => against.length === 0);
  const ids = new Set(eligible.map(({ account }) => account.accID));
  const account = ids.size === 1 ? eligible[0]!.account : undefined;
  const accounts = looked.map(({ account: one, against }): AccountChoice => {
    if (against.length > 0) return { account: one, chosen: false, eligible: false, reasons: against };
    const reasons = account === undefined
      ? [`it would do, and so would ${ids.size - 1} more: pass accID`]
      : [`the only account for ${environment(wish.trdEnv)} that is what was asked for`];
    return { account: one, chosen: one === account, eligible: true, reasons };
  });
  return { accounts, account };
}

/** Everything that stands against an account. */
function objections(account: TrdAcc, { trdEnv, market, securityFirm, simAccType, accID }: AccountWish): string[] {
  const against: string[] = [];
  const named = accID !== undefined && BigInt(account.accID) === accID;
  if (accID !== undefined && !named) against.push(`its accID is not ${accID}`);
  if (account.trdEnv !== trdEnv) {
    const pass = trdEnv === TrdEnv.Real ? "" : ": pass trdEnv: TrdEnv.Real if you mean it";
    against.push(`it is for ${environment(account.trdEnv)}, and ${environment(trdEnv)} was asked for${pass}`);
  }
  if (account.accStatus === TrdAccStatus.Disabled) against.push("it is disabled");
  else if (account.accStatus !== undefined && account.accStatus !== TrdAccStatus.Active) {
    against.push(`its accStatus ${account.accStatus} is not known`);
  }
  const { accRole = TrdAccRole.Unknown } = account;
  if (accRole === TrdAccRole.Master) against.push("it is a master account, which cannot place orders");
  else if (accRole === TrdAccRole.IPO) against.push("it is for new issues only");
  else if (accRole !== TrdAccRole.Unknown && accRole !== TrdAccRole.Normal && !named) {
    against.push(`its accRole ${accRole} is not known: pass accID to take it all the same`);
  }
  const markets = account.trdMarketAuthList ?? [];
  if (market !== undefined && !markets.some((held) => isMarketOf(market, held))) {
    const has = markets.map((held) => nameOf(TrdMarket, held)).join(", ");
    against.push(`it has no market ${nameOf(TrdMarket, market)} (it has ${has || "none"})`);
  }
  against.push(...firmObjections(account, securityFirm, named));
  if (isPaper(trdEnv) && isPaper(account.trdEnv)) against.push(...kindObjections(account, market, simAccType, named));
  return against;
}

/** Paper accounts belong to no firm, and an older OpenD does not tell that of real ones. */
function firmObjections(account: TrdAcc, wanted: SecurityFirm | undefined, named: boolean): string[] {
  if (wanted === undefined) return [];
  const { securityFirm = SecurityFirm.Unknown } = account;
  if (securityFirm === wanted) return [];
  if (securityFirm !== SecurityFirm.Unknown) {
    return [`its firm is ${nameOf(SecurityFirm, securityFirm)}, and ${nameOf(SecurityFirm, wanted)} was asked for`];
  }
  if (isPaper(account.trdEnv) || named) return [];
  return [
    `its firm is not told, and ${nameOf(SecurityFirm, wanted)} was asked for: pass accID to take it all the same`,
  ];
}

function kindObjections(
  { simAccType: kind = SimAccType.Unknown }: TrdAcc,
  market: TrdMarket | undefined,
  wanted: SimAccType | undefined,
  named: boolean,
): string[] {
  if (wanted !== undefined) {
    if (kind === wanted) return [];
    return [`its simAccType is ${nameOf(SimAccType, kind)}, and ${nameOf(SimAccType, wanted)} was asked for`];
  }
  if (named) return [];
  if (kind === SimAccType.Futures && market !== undefined && isFuturesMarket(market)) return [];
  const special = SPECIAL.get(kind);
  if (special !== undefined) return [`it is ${special}`];
  const known = kind === SimAccType.Unknown || kind === SimAccType.Stock || kind === SimAccType.StockAndOption;
  return known ? [] : [`its simAccType ${kind} is not known: pass accID to take it all the same`];
}

/** Why there is no account to trade with, as an error. */
export function accountError(accounts: readonly AccountChoice[], wish: AccountWish): OpenDAccountError {
  const eligible = accounts.filter((choice) => choice.eligible);
  const kind = environment(wish.trdEnv);
  if (eligible.length === 0) {
    const each = accounts.map(({ account, reasons }) => `${labelOf(account)}: ${reasons.join("; ")}`).join(". ");
    return new OpenDAccountError(
      accounts.length === 0
        ? `There is no account for ${kind}: OpenD lists none at all. See that it is logged in, then call reloadAccounts()`
        : `There is no account for ${kind} that is what was asked for. ${each}`,
      [],
    );
  }
  const list = eligible.map(({ account }) => labelOf(account)).join("; ");
  const also = isPaper(wish.trdEnv) ? " (or market, or simAccType, if that leaves one)" : "";
  return new OpenDAccountError(
    `${eligible.length} accounts for ${kind} are what was asked for, and none is taken by guess: pass accID${also}. ` +
      `They are ${list}`,
    [...new Set(eligible.map(({ account }) => account.accID))],
  );
}

/** What tells an account apart from its owner's others. */
function labelOf(account: TrdAcc): string {
  const { accID, trdEnv, securityFirm, simAccType, cardNum, uniCardNum } = account;
  const parts = [
    environment(trdEnv),
    (account.trdMarketAuthList ?? []).map((market) => nameOf(TrdMarket, market)).join("/") || "no market",
  ];
  if (securityFirm) parts.push(nameOf(SecurityFirm, securityFirm));
  if (simAccType) parts.push(nameOf(SimAccType, simAccType));
  const card = cardNum || uniCardNum;
  // Enough of it to recognise it by.
  if (card) parts.push(`card ...${card.slice(-4)}`);
  return `${accID}n (${parts.join(", ")})`;
}
