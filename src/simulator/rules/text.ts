/**
 * Texts in the languages that OpenD has.
 *
 * @module
 */

/** The languages of OpenD's setting `lang`: English and Chinese. Chosen by {@linkcode SimulatorOptions.language}. */
export type Language = "en" | "zh";

/** One text in each language. */
export type Text = Readonly<Record<Language, string>>;

/** A text that is the same in each language, such as the names that OpenD's servers give their failures. */
export function sameText(text: string): Text {
  return { en: text, zh: text };
}
