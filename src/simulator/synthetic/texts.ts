/**
 * Words for made-up replies: names that are plausible, and of real people none.
 *
 * @module
 */

/** Kinds of text that a field can hold, with what they say. */
export const TEXTS = {
  institution: [
    "Northgate Capital Management",
    "Harbour Point Advisors",
    "Evergreen Global Investors",
    "Lantau Peak Asset Management",
    "Blue Mesa Partners",
    "Stonebridge Pension Fund",
    "Meridian Index Trust",
    "Silver Birch Securities",
    "Pacific Crest Research",
    "Old Quay Investment Bank",
    "Granite Row Funds",
    "Kestrel Quantitative",
  ],
  person: [
    "Alex Morgan Li",
    "Robin Castellan",
    "Sam Okafor Tan",
    "Jordan Weatherby",
    "Chris Yau Lindqvist",
    "Taylor Brandt",
    "Morgan Ishikawa",
    "Casey Fontaine",
    "Drew Halloran",
    "Jamie Petrosyan",
  ],
  office: ["Chief Executive Officer", "Chief Financial Officer", "Director", "Chairman", "Chief Technology Officer"],
  degree: ["Bachelor", "Master", "Doctorate"],
  gender: ["Male", "Female"],
  segment: ["Products", "Services", "Cloud", "Advertising", "Licensing", "Other"],
  region: ["Americas", "Europe", "Greater China", "Asia Pacific", "Rest of the world"],
  holderType: ["Institution", "Fund", "Insider", "Pension fund", "Hedge fund"],
  source: ["13F", "Form 4", "Annual report", "Form 144"],
  news: ["Simulated News Wire", "Made-up Markets Daily", "Synthetic Street Journal"],
  country: ["United States", "Hong Kong", "Mainland China", "Japan"],
  release: ["Consumer price index", "Unemployment rate", "Purchasing managers' index", "Retail sales", "GDP growth"],
  label: ["Low", "Medium", "High"],
  transaction: ["Sold", "Bought", "Received by exercising options", "Intended to be sold"],
  chain: ["Semiconductors", "Electric vehicles", "Cloud computing", "Banking", "Consumer electronics", "Solar power"],
} as const;

/** Which kind of text a field of a name holds; a row about a security has the security's name in `name`. */
export const TEXT_OF: Readonly<Record<string, keyof typeof TEXTS>> = {
  institutionName: "institution",
  institutionEnName: "institution",
  institutionSourceName: "institution",
  holderName: "institution",
  brokerName: "institution",
  companyName: "institution",
  analystName: "person",
  leaderName: "person",
  displayLeaderName: "person",
  analystReportByLine: "person",
  seller: "person",
  positionName: "office",
  leaderGender: "gender",
  highestEducation: "degree",
  holderType: "holderType",
  source: "source",
  sourceGroupName: "source",
  country: "country",
  economicMoatLabel: "label",
  uncertaintyLabel: "label",
  financialHealthLabel: "label",
  capitalAllocationLabel: "label",
  transactionType: "transaction",
};
