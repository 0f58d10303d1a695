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

/** The measure that a row has. */
function measureIn(row: Measured<unknown>): MeasureName {
  return row.volume !== undefined ? "volume" : row.donors !== undefined ? "donors" : "donations";
}

/**
 * The measure of rows with its unit, where the name does not say it.
 * @param asked The measure where there are no rows.
 */
export function headingOf(
  rows: readonly Measured<FigureLike>[],
  { catalogue, language }: RecordsLook,
  asked: MeasureName,
): string {
  const [row] = rows;
  const unit = (row && measured(row)?.unit) ?? "";
  const label = catalogue.measure(row ? measureIn(row) : asked);
  return label.toLowerCase().includes(unit.toLowerCase()) ? label : recordsWords[language].withUnit(label, unit);
}
