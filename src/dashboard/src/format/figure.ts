import type { FigureStatus, Language, Qualifier } from "../gql/graphql";
import { figureWords } from "./figureWords";
import { shortNumber, wholeNumber } from "./number";

/** A figure as the API gives it: its value, its bounds (null: open), how it was stated, and what stands behind it. */
export interface FigureLike {
  value: number | null;
  lower: number | null;
  upper: number | null;
  qualifier?: Qualifier | null;
  status?: FigureStatus;
  unit?: string;
}

/** A figure as a person says it: "about 52,000", "more than 13.73 million", "at most 52,500", "not published". */
export function figureText(figure: FigureLike, language: Language): string {
  return said(figure, language, "");
}

/** The same with its unit: "about 52,000 donations", "2,150,027 mL (implied)". */
export function figureWithUnit(figure: FigureLike, language: Language): string {
  return said(figure, language, figure.unit ?? "");
}

function said(figure: FigureLike, language: Language, unit: string): string {
  const words = figureWords[language];
  const measured = (text: string) => (unit === "" ? text : words.withUnit(text, unit));
  const { value, lower } = figure;
  if (figure.status === "PARTIAL")
    return value === null ? words.unknown : measured(words.atLeast(shortNumber(lower ?? value, language)));
  if (value !== null) return words.qualified[figure.qualifier ?? "EXACT"](measured(shortNumber(value, language)));
  const span = spanText(figure, language);
  return span === null ? words.missing : measured(span);
}

/** The bounds of a figure with all their digits; null where they say no more than its value does. */
export function boundsText(figure: FigureLike, language: Language): string | null {
  return figure.value !== null && figure.lower === figure.value && figure.upper === figure.value
    ? null
    : spanText(figure, language, wholeNumber);
}

/** A figure of percent with its sign, as growth is said; "not comparable" words stand with the reason elsewhere. */
export function signedText(figure: FigureLike, language: Language): string {
  const text = figureText(figure, language);
  return figure.value !== null && figure.value > 0 ? `+${text}` : text;
}

function spanText(figure: FigureLike, language: Language, number = shortNumber): string | null {
  const words = figureWords[language];
  const { lower, upper } = figure;
  if (lower !== null && upper !== null) return words.between(number(lower, language), number(upper, language));
  if (lower !== null) return words.atLeast(number(lower, language));
  return upper === null ? null : words.atMost(number(upper, language));
}
