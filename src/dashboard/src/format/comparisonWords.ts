import type { Verdict, WithheldReason } from "../gql/graphql";
import type { Wording } from "../text/useWords";

interface ComparisonWords {
  grew: string;
  reasons: Record<WithheldReason, string>;
  verdicts: Record<Verdict, string>;
  place(place: number): string;
  places(best: number, worst: number, among: number): string;
  onePlace(place: number, among: number): string;
  unranked: string;
  /** How many members have a figure of their own, and how many one that follows from others. */
  coverage(reported: number, implied: number, expected: number): string;
}

const ordinalRules = new Intl.PluralRules("en", { type: "ordinal" });
const endings: Partial<Record<Intl.LDMLPluralRule, string>> = { one: "st", two: "nd", few: "rd" };

function ordinal(place: number): string {
  return `${place}${endings[ordinalRules.select(place)] ?? "th"}`;
}

/** How figures set against each other are said. */
export const comparisonWords: Wording<ComparisonWords> = {
  EN: {
    grew: "grew; by how much was not printed",
    reasons: {
      CURRENT_MISSING: "there is no figure to compare",
      PREVIOUS_MISSING: "there is no figure of the year before",
      INCOMPLETE: "some parts are missing",
      PARTS_DIFFER: "the two figures are made of different members",
      PERIODS_DIFFER: "the two periods differ in kind, length or completeness",
      PREVIOUS_CAN_BE_ZERO: "the figure to divide by can be zero",
      TOTAL_MISSING: "there is no figure of the whole",
      TOTAL_OPEN: "the whole is open upwards",
    },
    verdicts: {
      AGREES: "The parts add up to the published total, within the bounds.",
      INCOMPLETE: "Parts are missing, and what is published leaves room for them.",
      CONTRADICTS: "The parts cannot add up to the published total.",
      NO_TOTAL: "No total was published.",
      NO_PARTS: "No part was published.",
      NOT_APPLICABLE: "There are no parts to set against a total here.",
    },
    place: ordinal,
    places: (best, worst, among) => `${ordinal(best)} to ${ordinal(worst)} of ${among}`,
    onePlace: (place, among) => `${ordinal(place)} of ${among}`,
    unranked: "no place known",
    coverage: (reported, implied, expected) =>
      implied > 0
        ? `${reported} of ${expected} districts published, ${implied} implied`
        : `${reported} of ${expected} districts published`,
  },
  ZH: {
    grew: "有增长，幅度未公布",
    reasons: {
      CURRENT_MISSING: "没有可比较的数据",
      PREVIOUS_MISSING: "没有上年数据",
      INCOMPLETE: "部分数据缺失",
      PARTS_DIFFER: "两个数据的构成不同",
      PERIODS_DIFFER: "两个时段的类型、长度或完整性不同",
      PREVIOUS_CAN_BE_ZERO: "作除数的数据可能为零",
      TOTAL_MISSING: "没有总体数据",
      TOTAL_OPEN: "总体没有上限",
    },
    verdicts: {
      AGREES: "各部分之和与公布的总数在范围内相符。",
      INCOMPLETE: "部分数据未公布，已公布的数据为其留有余地。",
      CONTRADICTS: "各部分之和不可能等于公布的总数。",
      NO_TOTAL: "总数未公布。",
      NO_PARTS: "各部分均未公布。",
      NOT_APPLICABLE: "此处没有可与总数对照的部分。",
    },
    place: (place) => `第${place}`,
    places: (best, worst, among) => `第${best}至第${worst}（共${among}个）`,
    onePlace: (place, among) => `第${place}（共${among}个）`,
    unranked: "位次未知",
    coverage: (reported, implied, expected) =>
      implied > 0
        ? `${expected}个区（市）中${reported}个已公布，${implied}个可推算`
        : `${expected}个区（市）中${reported}个已公布`,
  },
};
