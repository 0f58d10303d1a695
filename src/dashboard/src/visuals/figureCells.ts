import { type FigureLike, figureWithUnit } from "../format/figure";
import { wholeNumber } from "../format/number";
import type { Language } from "../gql/graphql";
import type { Wording } from "../text/useWords";
import type { TableCell } from "./VisualTable";

const open: Wording<string> = { EN: "open", ZH: "不限" };

/** A figure as it is said, and its value for files. */
export function figureCell(figure: FigureLike, language: Language): TableCell {
  return { text: figureWithUnit(figure, language), raw: figure.value };
}

/** The bounds of a figure, lowest and highest; nothing in either where the figure is not known at all. */
export function boundCells({ lower, upper }: FigureLike, language: Language): [TableCell, TableCell] {
  const known = lower !== null || upper !== null;
  return [boundCell(lower, known, language), boundCell(upper, known, language)];
}

function boundCell(bound: number | null, known: boolean, language: Language): TableCell {
  return { text: bound === null ? (known ? open[language] : "–") : wholeNumber(bound, language), raw: bound };
}
