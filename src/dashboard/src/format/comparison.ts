import type { Language, WithheldReason } from "../gql/graphql";
import { comparisonWords } from "./comparisonWords";
import { boundsText, type FigureLike, signedText } from "./figure";
import { figureWords } from "./figureWords";

/** A growth as the API gives it; withheld with a reason where it may not be compared. */
export interface GrowthLike extends FigureLike {
  reason: WithheldReason | null;
}

/** The places among members that one can have; null where it has no figure. */
export interface RankLike {
  best: number | null;
  worst: number | null;
  among: number;
}

/** How many members have a figure, and how many there are; null where that is not known. */
export interface CoverageLike {
  reported: number;
  implied: number;
  expected: number | null;
}

/** A growth as a person says it: "+11.18%", that it grew, or why it is withheld. */
export function growthText(growth: GrowthLike, language: Language): string {
  const words = comparisonWords[language];
  if (growth.reason !== null) return words.reasons[growth.reason];
  if (growth.value === null && growth.lower === 0 && growth.upper === null) return words.grew;
  const known = growth.value !== null || growth.lower !== null || growth.upper !== null;
  const text = signedText(growth, language);
  return known && growth.unit ? figureWords[language].withUnit(text, growth.unit) : text;
}

/** The bounds of a figure with its unit; null where they say no more than its value does. */
export function boundsWithUnit(figure: FigureLike, language: Language): string | null {
  const text = boundsText(figure, language);
  return text === null || !figure.unit ? text : figureWords[language].withUnit(text, figure.unit);
}

/** A place as a person says it: "1st of 7", or "1st to 3rd of 7" where several are open. */
export function rankText(rank: RankLike, language: Language): string {
  const words = comparisonWords[language];
  const { best, worst, among } = rank;
  if (best === null || worst === null) return words.unranked;
  return best === worst ? words.onePlace(best, among) : words.places(best, worst, among);
}

/** How many of all members have a figure; null where it is not known how many there are. */
export function coverageText(coverage: CoverageLike | null, language: Language): string | null {
  if (coverage === null || coverage.expected === null) return null;
  return comparisonWords[language].coverage(coverage.reported, coverage.implied, coverage.expected);
}
