import type { CustomSeriesRenderItemAPI, CustomSeriesRenderItemParams, CustomSeriesRenderItemReturn } from "echarts";
import type { ChartOption, Mark } from "./ChartOption";
import type { Look } from "./Look";
import { type Area, groupShape, type Shape, targetShape, textShape } from "./shapes";

/** A row of a chart: its name, and its figure as text above what is drawn of it. */
export interface ChartRow extends Mark {
  name: string;
  /** A second line below the name, which the figure then shares; empty to keep its place. */
  note?: string;
  text: string;
  /** True: chosen; false: others are; null: nothing is. */
  chosen: boolean | null;
  lines: readonly string[];
}

/** Where a row is drawn. */
export interface RowPlace {
  /** The strip below the row's texts. */
  strip: Area;
  /** The pixel of a value; null where there is no value. */
  at(value: number | null): number | null;
}

const textHeight = 21;
const noteHeight = 17;
const stripHeight = 14;
const gap = 13;

/** Pixels that one row takes. */
export function rowHeight(noted: boolean): number {
  return textHeight + (noted ? noteHeight : 0) + stripHeight + gap;
}

/** Pixels that a chart of rows takes. */
export function rowsHeight(rows: readonly ChartRow[]): number {
  return rows.length * rowHeight(rows.some((row) => row.note !== undefined)) + axisHeight;
}

/** Pixels that the axis below takes. */
export const axisHeight = 26;

/**
 * The series of a chart of rows; each row's texts are drawn here, and its strip by `draw`.
 * @param values What each row needs the axis to reach.
 */
export function rowSeries<Row extends ChartRow>(
  rows: readonly Row[],
  values: (row: Row) => readonly (number | null)[],
  draw: (row: Row, place: RowPlace) => Shape[],
  look: Look,
): NonNullable<ChartOption["series"]> {
  const noted = rows.some((row) => row.note !== undefined);
  return {
    type: "custom",
    encode: { y: 0, x: [1, 2, 3] },
    data: rows.map((row, index) => markData(row, [index, ...values(row)])),
    renderItem: (params, api) => {
      const row = rows[params.dataIndex];
      return row && drawRow(row, params, api, noted, draw, look);
    },
  };
}

function markData({ key, lines }: Mark, value: (number | null)[]) {
  return { value, lines, ...(key === undefined ? {} : { key }) };
}

function drawRow<Row extends ChartRow>(
  row: Row,
  params: CustomSeriesRenderItemParams,
  api: CustomSeriesRenderItemAPI,
  noted: boolean,
  draw: (row: Row, place: RowPlace) => Shape[],
  look: Look,
): CustomSeriesRenderItemReturn {
  const area = areaOf(params);
  const height = rowHeight(noted);
  const y = area.y + params.dataIndex * height;
  const strip = { ...area, y: y + textHeight + (noted ? noteHeight : 0), height: stripHeight };
  const at = (value: number | null) => (value === null ? null : (api.coord([value, params.dataIndex])[0] ?? null));
  return groupShape([targetShape({ ...area, y, height }), ...texts(row, area, y, look), ...draw(row, { strip, at })]);
}

function texts(row: ChartRow, { x, width }: Area, y: number, { palette }: Look): Shape[] {
  const bold = row.chosen === true;
  const fill = row.chosen === false ? palette.faint : palette.ink;
  const second = row.note === undefined ? y : y + noteHeight;
  return [
    textShape(bold ? `✓ ${row.name}` : row.name, x, y, { fill, bold, width: second === y ? width * 0.6 : width }),
    textShape(row.text, x + width, second, { fill, bold, align: "right" }),
    ...(row.note ? [textShape(row.note, x, second, { fill: palette.faint, size: 12 })] : []),
  ];
}

/** The plot of a chart with axes. */
export function areaOf(params: CustomSeriesRenderItemParams): Area {
  const system: unknown = params.coordSys;
  if (!isArea(system)) throw new Error("The chart has no axes.");
  return { x: system.x, y: system.y, width: system.width, height: system.height };
}

function isArea(value: unknown): value is Area {
  return typeof value === "object" && value !== null && "x" in value && "width" in value;
}
