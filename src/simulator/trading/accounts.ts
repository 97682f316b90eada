/**
 * The accounts that the simulated OpenD lists.
 *
 * @module
 */

import {
  Currency,
  SecurityFirm,
  SimAccType,
  type TrdAcc,
  TrdAccRole,
  TrdAccStatus,
  TrdAccType,
  TrdEnv,
  TrdMarket,
} from "../../gen/trd_common.ts";

/**
 * An account and what is in it at the start. Without `simAccType` it is a real one in all but the money.
 *
 * The usual ones are given by {@linkcode defaultAccounts}.
 */
export interface SimulatedAccountInfo {
  /** As `Trd_GetAccList` gives it. Real ones have 18 digits, paper ones 7 or 8. */
  readonly accID: bigint;
  /** What it may trade in. */
  readonly markets: readonly TrdMarket[];
  /** Margin accounts buy for twice their equity, and sell US shares, options and futures short. */
  readonly accType: TrdAccType;
  /** Cash at the start, in whole currency: the first one is the account's own currency. */
  readonly cash: readonly (readonly [currency: Currency, amount: number])[];
  /** What a paper account trades; a real one has none. @default undefined */
  readonly simAccType?: SimAccType;
  /** One account for several markets, which is only listed when asked for. @default false */
  readonly universal?: boolean;
  /** Listed and otherwise refused. @default false */
  readonly disabled?: boolean;
  /** A master account, which cannot place orders. @default false */
  readonly master?: boolean;
  /** @default "" for paper accounts */
  readonly cardNum?: string;
  /** The broker, as `Trd_UnlockTrade` wants it; paper accounts have none. @default 1 (FutuSecurities) */
  readonly firm?: SecurityFirm;
}

const MILLION = 1_000_000;

/**
 * The accounts that a simulator has unless others are given: a universal margin account of 18 digits with Hong Kong, the US,
 * Stock Connect and crypto, a disabled and a master account beside it, and the paper accounts for Hong Kong stocks,
 * Hong Kong options, the US, mainland China, futures of four markets, and a competition. No two have the same
 * digits, on any simulator the same ones. Futures of Singapore and Japan are not in the market: their accounts only hold cash.
 *
 * @example
 * ```ts
 * import { defaultAccounts, startSimulator } from "@opend/client/simulator";
 *
 * const accounts = defaultAccounts().filter(({ simAccType }) => simAccType !== undefined);
 * await using sim = await startSimulator({ trading: { accounts } }); // paper accounts only
 * ```
 */
export function defaultAccounts(): readonly SimulatedAccountInfo[] {
  const { HK, US, HKCC, CN, Crypto } = TrdMarket;
  const { Cash, Margin } = TrdAccType;
  const all = [HK, US, HKCC, Crypto];
  const futures = [
    [10, Currency.HKD, MILLION],
    [11, Currency.USD, MILLION],
    [12, Currency.SGD, MILLION],
    [13, Currency.JPY, 100 * MILLION],
  ] as const;
  return [
    {
      accID: 281756479345015383n,
      markets: all,
      accType: Margin,
      universal: true,
      cardNum: "1001293812345678",
      cash: [[Currency.HKD, MILLION], [Currency.USD, 100_000], [Currency.CNH, 500_000]],
    },
    {
      accID: 281756455987654321n,
      markets: [HK],
      accType: Cash,
      disabled: true,
      cardNum: "1001100512345679",
      cash: [[Currency.HKD, 0]],
    },
    {
      accID: 281756468876543211n,
      markets: all,
      accType: Margin,
      universal: true,
      master: true,
      cardNum: "1001293912345671",
      cash: [[Currency.HKD, MILLION]],
    },
    { accID: 4755794n, markets: [HK], accType: Cash, simAccType: SimAccType.Stock, cash: [[Currency.HKD, MILLION]] },
    { accID: 4755795n, markets: [HK], accType: Margin, simAccType: SimAccType.Option, cash: [[Currency.HKD, MILLION]] },
    {
      accID: 4755796n,
      markets: [US],
      accType: Margin,
      simAccType: SimAccType.StockAndOption,
      cash: [[Currency.USD, MILLION]],
    },
    { accID: 4755797n, markets: [CN], accType: Cash, simAccType: SimAccType.Stock, cash: [[Currency.CNH, MILLION]] },
    ...futures.map(([market, currency, amount], index) => ({
      accID: 10_475_571n + BigInt(index),
      markets: [market],
      accType: Margin,
      simAccType: SimAccType.Futures,
      cash: [[currency, amount]] as const,
    })),
    {
      accID: 9_204_311n,
      markets: [HK],
      accType: Cash,
      simAccType: SimAccType.Competition,
      cash: [[Currency.HKD, MILLION]],
    },
  ];
}

/** Whether an account is a paper one. */
export function isPaper({ simAccType }: SimulatedAccountInfo): boolean {
  return simAccType !== undefined;
}

/** Whether an account is for futures alone. */
export function isFutures({ simAccType, markets }: SimulatedAccountInfo): boolean {
  return simAccType === SimAccType.Futures || markets.every((market) => market === TrdMarket.Futures);
}

/** An account as the list has it. */
export function accountRow(info: SimulatedAccountInfo): TrdAcc {
  const { accID, markets, accType, simAccType, universal, disabled, master, cardNum = "" } = info;
  const { firm = SecurityFirm.FutuSecurities } = info;
  const paper = isPaper(info);
  return {
    trdEnv: paper ? TrdEnv.Simulate : TrdEnv.Real,
    accID,
    trdMarketAuthList: markets,
    accType,
    cardNum,
    securityFirm: paper ? SecurityFirm.Unknown : firm,
    simAccType: simAccType ?? SimAccType.Unknown,
    uniCardNum: universal === true ? cardNum : "",
    accStatus: disabled === true ? TrdAccStatus.Disabled : TrdAccStatus.Active,
    accRole: paper ? TrdAccRole.Unknown : master === true ? TrdAccRole.Master : TrdAccRole.Normal,
    jpAccType: [],
  };
}
