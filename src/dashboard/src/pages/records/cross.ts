import type { FigureLike } from "../../format/figure";
import { textCell, type VisualTable } from "../../visuals/VisualTable";
import { figureCell, sayFigure } from "./sayFigure";
import type { RecordsLook } from "./useLook";

/** A member of one side of a cross table. */
export interface Side {
  key: string;
  label: string;
}

/** Figures by two dimensions; a pair without a figure has no records. */
export interface Cross {
  rows: readonly Side[];
  columns: readonly Side[];
  figure(row: Side, column: Side): FigureLike | undefined;
}

/** What stands at one place of a cross table. */
export interface Crossing {
  row: Side;
  column: Side;
  figure: FigureLike | undefined;
}

/** The members of the two sides in their order; a side without one is in the order of its keys. */
export interface CrossOrder {
  rows?: readonly string[];
  columns?: readonly string[];
}

/** Crosses figures by two dimensions. */
export function crossOf(crossings: readonly Crossing[], order: CrossOrder = {}): Cross {
  const figures = new Map(crossings.map(({ row, column, figure }) => [`${row.key} ${column.key}`, figure]));
  return {
    rows: sideOf(
      crossings.map(({ row }) => row),
      order.rows,
    ),
    columns: sideOf(
      crossings.map(({ column }) => column),
      order.columns,
    ),
    figure: (row, column) => figures.get(`${row.key} ${column.key}`),
  };
}

/** A cross table as a visual's table. */
export function crossTable(
  { rows, columns, figure }: Cross,
  isChosen: (row: string) => boolean,
  { language }: RecordsLook,
  name: string,
): VisualTable {
  return {
    columns: [{ label: name }, ...columns.map(({ label }) => ({ label, numeric: true }))],
    rows: rows.map((row) => ({
      key: row.key,
      selected: isChosen(row.key),
      cells: [textCell(row.label), ...columns.map((column) => figureCell(figure(row, column), language))],
    })),
  };
}

/** What a tooltip says of a row: every column's figure. */
export function crossLines({ columns, figure }: Cross, row: Side, { language }: RecordsLook): string[] {
  return [row.label, ...columns.map((column) => `${column.label}: ${sayFigure(figure(row, column), language)}`)];
}

function sideOf(members: readonly Side[], order: readonly string[] | undefined): Side[] {
  const each = new Map(members.map((member) => [member.key, member]));
  const keys = order?.filter((key) => each.has(key)) ?? [...each.keys()].sort();
  return keys.flatMap((key) => each.get(key) ?? []);
}
