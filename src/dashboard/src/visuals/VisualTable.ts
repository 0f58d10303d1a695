/** A column of a visual's table. */
export interface TableColumn {
  label: string;
  numeric?: boolean;
}

/** A cell: what a person reads, and the number or text behind it for files. */
export interface TableCell {
  text: string;
  raw: string | number | null;
}

/** A row: its key is what choosing it chooses; the first cell is its name. */
export interface TableRow {
  key: string;
  cells: readonly TableCell[];
  selected?: boolean;
  /** The row stands for nothing that can be chosen. */
  fixed?: boolean;
}

/** What a visual shows, as rows and columns: read by those who do not see the chart, and written into files. */
export interface VisualTable {
  columns: readonly TableColumn[];
  rows: readonly TableRow[];
}

/** A cell of text. */
export function textCell(text: string): TableCell {
  return { text, raw: text };
}
