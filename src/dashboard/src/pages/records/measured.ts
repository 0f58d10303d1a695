import type { FigureLike } from "../../format/figure";
import type { MeasureName } from "./recordsState";

/** A row that has the one measure that was asked for. */
export interface Measured<Figure> {
  donations?: Figure;
  volume?: Figure;
  donors?: Figure;
}

/** The figure of the measure that was asked for. */
export function measured<Figure>(row: Measured<Figure>): Figure | undefined {
  return row.donations ?? row.volume ?? row.donors;
}

/** The measure that was asked for. */
export function measureIn(row: Measured<unknown> | undefined): MeasureName {
  return row?.volume !== undefined ? "volume" : row?.donors !== undefined ? "donors" : "donations";
}

/** The measure of rows and its unit, as the heading of a column; donations are not counted in "donations" twice. */
export function headingOf(rows: readonly Measured<FigureLike>[], measure: (name: string) => string): string {
  const [row] = rows;
  const unit = row === undefined ? undefined : measured(row)?.unit;
  const label = measure(measureIn(row));
  return unit === undefined || unit.toLowerCase() === label.toLowerCase() ? label : `${label} (${unit})`;
}
