import type { ChartOption } from "../../charts/ChartOption";
import { columnsOption } from "../../charts/columns";
import { type Cross, crossLines, type Side } from "./cross";
import type { RecordsLook } from "./useLook";

/** How a cross table is drawn as bars. */
export interface CrossColumns {
  stacked: boolean;
  /** What a click on a part of a bar chooses. */
  keyOf(row: Side, column: Side): string;
  /** Whether a part of a bar is chosen; undefined: nothing is. */
  isChosen(row: Side, column: Side): boolean | undefined;
}

/** A cross table as bars: a bar for each row, a part of it for each column. */
export function crossColumnsOption(
  cross: Cross,
  { stacked, keyOf, isChosen }: CrossColumns,
  look: RecordsLook,
): ChartOption {
  return columnsOption(
    {
      stacked,
      categories: cross.rows.map((row) => row.label),
      lines: cross.rows.map((row) => crossLines(cross, row, look)),
      bars: cross.columns.map((column) => ({
        name: column.label,
        marks: cross.rows.map((row) => ({
          value: cross.figure(row, column)?.value ?? null,
          key: keyOf(row, column),
          chosen: isChosen(row, column),
        })),
      })),
    },
    look,
  );
}
