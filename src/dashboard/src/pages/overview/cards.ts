import { boundsWithUnit, type CoverageLike, coverageText, type GrowthLike, growthText } from "../../format/comparison";
import { type FigureLike, figureWithUnit } from "../../format/figure";
import { type Printed, printedOf } from "../../format/source";
import type { Language, OverviewQuery, SourcePartsFragment } from "../../gql/graphql";
import { type OverviewMeasure, overviewMeasures } from "./overviewState";
import { overviewWords } from "./words";

type Totals = NonNullable<OverviewQuery["selected"]>["totals"][number];

interface CardFigure extends FigureLike {
  sources: readonly SourcePartsFragment[];
  growth?: GrowthLike;
  coverage?: CoverageLike | null;
}

/** What one card says. */
export interface CardText {
  measure: OverviewMeasure;
  headline: string;
  /** Bounds, growth and coverage, as far as there are any. */
  lines: readonly string[];
  printed: readonly Printed[];
}

/** The cards of a selection, in the order of measures. */
export function cardsOf(totals: Totals, language: Language): CardText[] {
  return overviewMeasures.map((measure) => cardOf(measure, totals[measure], language));
}

function cardOf(measure: OverviewMeasure, figure: CardFigure, language: Language): CardText {
  const words = overviewWords[language];
  const bounds = boundsWithUnit(figure, language);
  const growth = figure.growth && figure.status !== "MISSING" ? growthText(figure.growth, language) : null;
  return {
    measure,
    headline: figureWithUnit(figure, language),
    lines: [
      bounds === null || figure.value === null || figure.status === "PARTIAL" ? null : words.bounds(bounds),
      growth === null ? null : words.growth(growth),
      figure.coverage === undefined ? null : coverageText(figure.coverage, language),
    ].filter((line) => line !== null),
    printed: printedOf(figure.sources),
  };
}
