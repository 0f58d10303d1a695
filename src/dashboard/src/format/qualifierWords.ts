import type { Qualifier } from "../gql/graphql";
import type { Wording } from "../text/useWords";

/** How exactly a figure is known, as a word of its own. */
export const qualifierWords: Wording<Record<Qualifier, string>> = {
  EN: {
    EXACT: "exact",
    ROUNDED: "rounded",
    ABOUT: "about",
    MORE_THAN: "more than",
    LESS_THAN: "less than",
    IMPLIED: "implied by others",
    COMPUTED: "computed",
  },
  ZH: {
    EXACT: "精确",
    ROUNDED: "四舍五入",
    ABOUT: "约",
    MORE_THAN: "超过",
    LESS_THAN: "不足",
    IMPLIED: "由其他数据推算",
    COMPUTED: "计算得出",
  },
};
