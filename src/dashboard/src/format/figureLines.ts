import type { Language, SourcePartsFragment } from "../gql/graphql";
import { boundsWithUnit } from "./comparison";
import { type FigureLike, figureWithUnit } from "./figure";
import { printedLine, printedOf } from "./source";

/** The lines of a figure's tooltip: its name, how it is said, its bounds, and each place where it was printed. */
export function figureLines(
  name: string,
  figure: FigureLike,
  sources: readonly SourcePartsFragment[],
  language: Language,
): string[] {
  return [
    name,
    figureWithUnit(figure, language),
    boundsWithUnit(figure, language),
    ...printedOf(sources).map((statement) => printedLine(statement, language)),
  ].filter((line) => line !== null);
}
