import type { FigureLike } from "../../format/figure";
import type { MeasureName } from "./recordsState";
import type { RecordsLook } from "./useLook";
import { recordsWords } from "./words";

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

/** The measure of rows with its unit, where the name does not say it. */
export function headingOf(rows: readonly Measured<FigureLike>[], { catalogue, language }: RecordsLook): string {
  const [row] = rows;
  const unit = (row && measured(row)?.unit) ?? "";
  const label = catalogue.measure(measureIn(row));
  return label.toLowerCase().includes(unit.toLowerCase()) ? label : recordsWords[language].withUnit(label, unit);
}
