import type { Language } from "../gql/graphql";
import { languageTag } from "../text/languages";

const exact = 20;
/** What `compact` counts in, the largest first. */
const shortUnits: Record<Language, readonly number[]> = { EN: [1e12, 1e9, 1e6], ZH: [1e12, 1e8, 1e4] };
const formats = new Map<string, Intl.NumberFormat>();

/** A number with all its digits, grouped as the language does. */
export function wholeNumber(value: number, language: Language): string {
  return formatOf(language, { maximumFractionDigits: exact }).format(value);
}

/** A number in 万, 亿 or millions and more where that loses no digit, and with all its digits else. */
export function shortNumber(value: number, language: Language): string {
  const unit = shortUnits[language].find((each) => Math.abs(value) >= each);
  const loses = unit === undefined || !Number.isInteger(value) || value % (unit / 100) !== 0;
  return loses ? wholeNumber(value, language) : compact(value, language, "long", 2);
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
