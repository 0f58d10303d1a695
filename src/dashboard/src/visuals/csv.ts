import type { VisualTable } from "./VisualTable";

/** The table as CSV (RFC 4180) with the numbers behind the cells; a text that a spreadsheet would take for a formula is marked as text. */
export function toCsv(table: VisualTable): string {
  const header = table.columns.map((column) => field(column.label));
  const rows = table.rows.map((row) => row.cells.map((cell) => field(cell.raw)));
  return [header, ...rows].map((cells) => `${cells.join(",")}\r\n`).join("");
}

function field(raw: string | number | null): string {
  if (raw === null) return "";
  if (typeof raw === "number") return String(raw);
  const text = /^[=+\-@\t\r]/.test(raw) ? `'${raw}` : raw;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
