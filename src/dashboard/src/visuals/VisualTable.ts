/** A column of a visual's table. */
export interface TableColumn {
  label: string;
  numeric?: boolean;
  /** What the rows are ordered by where its heading is pressed; absent: they cannot be. */
  order?: string;
  /** How the rows are ordered by it; absent: they are not. */
  ordered?: "ascending" | "descending";
}

/** A cell: what a person reads, and the number or text behind it for files. */
export interface TableCell {
  text: string;
  raw: string | number | null;
  /** What is known beside it, such as its bounds. */
  note?: string | null;
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
