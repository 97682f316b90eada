/**
 * Brokers of the HK queue.
 *
 * @module
 */

/** A participant of the Hong Kong exchange as the broker queue shows it. */
export interface BrokerInfo {
  /** The exchange's broker number. */
  readonly id: number;
  /** Its short name. */
  readonly name: string;
}

/**
 * Well known participants. Numbers and names are written down from memory of public quote screens and not compared with
 * HKEX's list: good to look at, not to settle by.
 */
export const HK_BROKERS: readonly BrokerInfo[] = [
  { id: 3436, name: "Goldman Sachs" },
  { id: 3439, name: "Goldman Sachs" },
  { id: 5346, name: "JPMorgan" },
  { id: 5347, name: "JPMorgan" },
  { id: 9065, name: "UBS" },
  { id: 9068, name: "UBS" },
  { id: 2846, name: "Morgan Stanley" },
  { id: 6387, name: "China Innovation" },
  { id: 6388, name: "China Innovation" },
  { id: 6996, name: "China Investment" },
  { id: 6998, name: "China Investment" },
  { id: 8577, name: "HSBC" },
  { id: 8578, name: "HSBC" },
  { id: 8133, name: "BOCI" },
  { id: 8461, name: "Futu Securities" },
  { id: 8462, name: "Futu Securities" },
  { id: 9025, name: "Bright Smart" },
  { id: 6698, name: "Sheng Yuan" },
  { id: 4374, name: "Phillip Securities" },
];
