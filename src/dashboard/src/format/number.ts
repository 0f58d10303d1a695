import type { Language } from "../gql/graphql";
import { languageTag } from "../text/languages";

const exact = 20;
const formats = new Map<string, Intl.NumberFormat>();

/** A number with all its digits, grouped as the language does. */
export function wholeNumber(value: number, language: Language): string {
  return formatOf(language, { maximumFractionDigits: exact }).format(value);
}

/** A number in 万 or millions where that loses no digit, and with all its digits else. */
export function shortNumber(value: number, language: Language): string {
  const unit = language === "ZH" ? 10_000 : 1_000_000;
  const loses = !Number.isInteger(value) || value % (unit / 100) !== 0;
  return Math.abs(value) < unit || loses ? wholeNumber(value, language) : compact(value, language, "long", 2);
}

/** A mark on an axis, as short as can be: for ticks alone, which are no figures. */
export function tickNumber(value: number, language: Language): string {
  return compact(value, language, "short", 1);
}

function compact(value: number, language: Language, display: "short" | "long", digits: number): string {
  return formatOf(language, {
    notation: "compact",
    compactDisplay: display,
    maximumFractionDigits: digits,
  }).format(value);
}

// Making a format costs far more than using it.
function formatOf(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const name = `${language} ${options.compactDisplay} ${options.maximumFractionDigits}`;
  const format = formats.get(name) ?? new Intl.NumberFormat(languageTag(language), options);
  formats.set(name, format);
  return format;
}
