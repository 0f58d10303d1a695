import type { Palette } from "../../charts/palette";
import { boundsText } from "../../format/figure";
import { figureWords } from "../../format/figureWords";
import type { Language } from "../../gql/graphql";
import type { AnswerColumns, FigureColumn, KeyColumn } from "./answerColumns";
import { keyText, keyValue, type Reading } from "./keyText";
import { figureName, figureSaid, rowKey } from "./toVisualTable";

/** One figure to be drawn: where it stands, what it is, and what is said of it. */
export interface Point {
  /** Of its row. */
  key: string;
  /** The values of its keys, and how they are said. */
  values: readonly string[];
  labels: readonly string[];
  value: number | null;
  lower: number | null;
  upper: number | null;
  /** Whether some of its parts are missing. */
  partial: boolean;
  text: string;
  lines: readonly string[];
}

/** How charts look: colours, and the language of their numbers. */
export interface Look {
  palette: Palette;
  language: Language;
}

/** The figures of a column, ready to be drawn. */
export function pointsOf(
  { keys }: AnswerColumns,
  figure: FigureColumn,
  rows: readonly (readonly unknown[])[],
  reading: Reading,
): Point[] {
  return rows.map((row) => pointOf(keys, figure, row, reading));
}

function pointOf(keys: readonly KeyColumn[], figure: FigureColumn, row: readonly unknown[], reading: Reading): Point {
  const said = figure.figure(row);
  const labels = keys.map((key) => keyText(key, row, reading));
  const text = figureSaid(figure, row, reading.language);
  const known = said.value !== null || said.lower !== null || said.upper !== null;
  const unit = known ? figure.unit : null;
  const withUnit = unit === null ? text : figureWords[reading.language].withUnit(text, unit);
  const bounds = said.value === null ? null : boundsText(said, reading.language);
  return {
    key: rowKey(keys, row),
    values: keys.map((key) => keyValue(key, row)),
    labels,
    value: said.value,
    lower: said.lower,
    upper: said.upper,
    partial: said.status === "PARTIAL",
    text,
    lines: [labels.join(" · "), `${figureName(figure, reading)}: ${withUnit}`, ...(bounds === null ? [] : [bounds])],
  };
}

/** Whether anything is known of a point that can be drawn. */
export function isKnown(point: Point): boolean {
  return point.value !== null || point.lower !== null || point.upper !== null;
}
