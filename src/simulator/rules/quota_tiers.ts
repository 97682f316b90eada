/**
 * What users may subscribe to and ask the history of, by what they own and trade.
 *
 * @module
 */

/**
 * A tier of OpenD's users, by the name of its subscription quota: 100 below 10,000 HKD of assets, 300 from there on,
 * 1000 and 2000 for those who own or trade much. An option of {@linkcode SimulatorRules}.
 */
export type QuotaTier = 100 | 300 | 1000 | 2000;

/** The quotas of a tier. */
export interface Quotas {
  /** Units of (security, subtype) over all connections. */
  readonly subscriptionQuota: number;
  /** Units of (option chain, subtype) over all connections. */
  readonly optionSubscriptionQuota: number;
  /** Securities whose history bars may be asked for. */
  readonly historyQuota: number;
  /** Option chains whose history bars may be asked for. */
  readonly optionHistoryQuota: number;
}

/** A quota as OpenD's messages have it, whose numbers end; a rule may have none. */
export function toldQuota(quota: number): number {
  return Math.min(quota, 2 ** 31 - 1);
}

/** The tiers, as documented in 2026. Each pool of options is a fifth. */
export const QUOTA_TIERS: Readonly<Record<QuotaTier, Quotas>> = {
  100: tier(100),
  300: tier(300),
  1000: tier(1000),
  2000: tier(2000),
};

function tier(quota: number): Quotas {
  return {
    subscriptionQuota: quota,
    optionSubscriptionQuota: quota / 5,
    historyQuota: quota,
    optionHistoryQuota: quota / 5,
  };
}
