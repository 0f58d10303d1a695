import type { Qualifier } from "../gql/graphql";
import type { Wording } from "../text/useWords";

interface FigureWords {
  missing: string;
  unknown: string;
  between(lower: string, upper: string): string;
  atLeast(lower: string): string;
  atMost(upper: string): string;
  withUnit(text: string, unit: string): string;
  qualified: Record<Qualifier, (text: string) => string>;
}

const as = (text: string) => text;

/** How figures are said. */
export const figureWords: Wording<FigureWords> = {
  EN: {
    missing: "not published",
    unknown: "not known",
    between: (lower, upper) => `${lower} to ${upper}`,
    atLeast: (lower) => `at least ${lower}`,
    atMost: (upper) => `at most ${upper}`,
    withUnit: (text, unit) => (unit === "%" ? `${text}%` : `${text} ${unit}`),
    qualified: {
      EXACT: as,
      ROUNDED: as,
      COMPUTED: as,
      IMPLIED: (text) => `${text} (implied)`,
      ABOUT: (text) => `about ${text}`,
      MORE_THAN: (text) => `more than ${text}`,
      LESS_THAN: (text) => `less than ${text}`,
    },
  },
  ZH: {
    missing: "未公布",
    unknown: "未知",
    between: (lower, upper) => `${lower}至${upper}`,
    atLeast: (lower) => `至少${lower}`,
    atMost: (upper) => `至多${upper}`,
    withUnit: (text, unit) => `${text}${unit}`,
    qualified: {
      EXACT: as,
      ROUNDED: as,
      COMPUTED: as,
      IMPLIED: (text) => `${text}（推算）`,
      ABOUT: (text) => `约${text}`,
      MORE_THAN: (text) => `超过${text}`,
      LESS_THAN: (text) => `不足${text}`,
    },
  },
};
