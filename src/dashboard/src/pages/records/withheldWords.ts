import type { WithheldReason } from "../../gql/graphql";
import type { Wording } from "../../text/useWords";

/** Why growth is withheld. */
export const withheldWords: Wording<Record<WithheldReason, string>> = {
  EN: {
    CURRENT_MISSING: "nothing to compare",
    PREVIOUS_MISSING: "nothing of the year before",
    INCOMPLETE: "parts are missing",
    PARTS_DIFFER: "the two have different parts",
    PERIODS_DIFFER: "the periods differ",
    PREVIOUS_CAN_BE_ZERO: "the year before may be zero",
    TOTAL_MISSING: "the whole is missing",
    TOTAL_OPEN: "the whole is open upwards",
  },
  ZH: {
    CURRENT_MISSING: "本期无数据",
    PREVIOUS_MISSING: "上年无数据",
    INCOMPLETE: "部分数据缺失",
    PARTS_DIFFER: "构成不同",
    PERIODS_DIFFER: "时段不同",
    PREVIOUS_CAN_BE_ZERO: "上年可能为零",
    TOTAL_MISSING: "整体数据缺失",
    TOTAL_OPEN: "整体无上限",
  },
};
