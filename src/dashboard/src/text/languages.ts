import type { Language } from "../gql/graphql";

/** The tag of a language, for the document and for formats. */
export function languageTag(language: Language): string {
  return language === "ZH" ? "zh-CN" : "en";
}

/**
 * The language to show.
 * @param asked What the address says; null: nothing.
 * @param chosen What was chosen on an earlier visit; null: nothing.
 * @param browser The browser's languages, the first liked best.
 */
export function chooseLanguage(asked: string | null, chosen: string | null, browser: readonly string[]): Language {
  return known(asked) ?? known(chosen) ?? browser.map(known).find((language) => language !== null) ?? "EN";
}

function known(tag: string | null): Language | null {
  const language = tag?.slice(0, 2).toLowerCase();
  return language === "zh" ? "ZH" : language === "en" ? "EN" : null;
}
