import type { WithheldReason } from "../../gql/graphql";
import type { Wording } from "../../text/useWords";

/** Why growth is withheld. */
export const withheldWords: Wording<Record<WithheldReason, string>> = {
  EN: {
    CURRENT_MISSING: "no growth: nothing to compare",
    PREVIOUS_MISSING: "no growth: nothing of the year before",
    INCOMPLETE: "no growth: parts are missing",
    PARTS_DIFFER: "no growth: the two have different parts",
    PERIODS_DIFFER: "no growth: the periods differ",
    PREVIOUS_CAN_BE_ZERO: "no growth: the year before may be zero",
    TOTAL_MISSING: "no share: the whole is missing",
    TOTAL_OPEN: "no share: the whole is open upwards",
  },
  ZH: {
    CURRENT_MISSING: "无同比：本期无数据",
    PREVIOUS_MISSING: "无同比：上年无数据",
    INCOMPLETE: "无同比：部分数据缺失",
    PARTS_DIFFER: "无同比：构成不同",
    PERIODS_DIFFER: "无同比：时段不同",
    PREVIOUS_CAN_BE_ZERO: "无同比：上年可能为零",
    TOTAL_MISSING: "无占比：整体数据缺失",
    TOTAL_OPEN: "无占比：整体无上限",
  },
};
