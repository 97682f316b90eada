/**
 * Brokers of the HK queue.
 *
 * @module
 */

/** A broker as the queue of a Hong Kong security shows it. */
export interface BrokerInfo {
  /** A broker number, of four digits as the exchange's are. */
  readonly id: number;
  /** Its short name. */
  readonly name: string;
}

/**
 * Brokers that look like those of public quote screens. Numbers and names are written down from memory and not compared
 * with HKEX's list: some may be wrong.
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
