import type { ChartOption } from "../../charts/ChartOption";
import { heatMapOption } from "../../charts/heatMap";
import type { Cross, Side } from "./cross";
import { sayFigure } from "./sayFigure";
import type { RecordsLook } from "./useLook";

/** How a cross table is drawn as a heat map. */
export interface CrossHeat {
  numbered: boolean;
  /** What a click on a field chooses. */
  keyOf(row: Side, column: Side): string;
  /** Whether a field is chosen; undefined: nothing is. */
  isChosen(row: Side, column: Side): boolean | undefined;
  /** The heading of a field's tooltip. */
  headingOf(row: Side, column: Side): string;
}

/** A cross table as a heat map: its rows go across, for there may be many of them. */
export function crossHeatOption(cross: Cross, heat: CrossHeat, look: RecordsLook): ChartOption {
  const fields = cross.rows.flatMap((row, across) =>
    cross.columns.map((column, down) => ({
      column: across,
      row: down,
      value: cross.figure(row, column)?.value ?? null,
      key: heat.keyOf(row, column),
      chosen: heat.isChosen(row, column),
      lines: [heat.headingOf(row, column), sayFigure(cross.figure(row, column), look.language)],
    })),
  );
  return heatMapOption(
    {
      columns: cross.rows.map((row) => row.label),
      rows: cross.columns.map((column) => column.label),
      fields,
      numbered: heat.numbered,
    },
    look,
  );
}
