import { shortNumber, tickNumber } from "../format/number";
import type { ChartOption } from "./ChartOption";
import type { Look } from "./Look";

/** One field of a heat map. */
export interface HeatField {
  column: number;
  row: number;
  /** null: missing, and the field is left empty. */
  value: number | null;
  key?: string | undefined;
  chosen?: boolean | undefined;
  /** What its tooltip says, the first line its heading. */
  lines: readonly string[];
}

/** Fields by column and row, the darker the more. */
export interface HeatMap {
  columns: readonly string[];
  rows: readonly string[];
  fields: readonly HeatField[];
  /** Whether each field has its number in it: for few fields. */
  numbered?: boolean;
}

/** The part of the scale from which the ground's colour is easier to read on it than ink. */
const darkFrom = 0.6;

/** Draws a heat map. */
export function heatMapOption(
  { columns, rows, fields, numbered = false }: HeatMap,
  { palette, language }: Look,
): ChartOption {
  const axis = { axisTick: { show: false }, axisLine: { show: false }, splitArea: { show: false } };
  const values = fields.map((field) => field.value).filter((value) => value !== null);
  const most = Math.max(...values, 0);
  const least = Math.min(...values, most);
  const isDark = (value: number | null) => value !== null && value - least > (most - least) * darkFrom;
  return {
    grid: { left: 4, right: 8, top: 4, bottom: 44, outerBoundsMode: "same", outerBoundsContain: "axisLabel" },
    tooltip: { trigger: "item" },
    xAxis: { type: "category", data: [...columns], axisLabel: { color: palette.ink }, ...axis },
    yAxis: {
      type: "category",
      data: [...rows],
      inverse: true,
      axisLabel: { color: palette.ink, interval: 0 },
      ...axis,
    },
    visualMap: {
      type: "continuous",
      min: least,
      max: most,
      dimension: 2,
      calculable: false,
      hoverLink: false,
      orient: "horizontal",
      left: "center",
      bottom: 0,
      itemWidth: 12,
      itemHeight: 160,
      text: [tickNumber(most, language), tickNumber(least, language)],
      textStyle: { color: palette.faint },
      inRange: { color: [...palette.scale] },
    },
    series: {
      type: "heatmap",
      progressive: 0,
      emphasis: { disabled: true },
      itemStyle: { borderColor: palette.ground, borderWidth: 1 },
      label: { show: numbered, formatter: ({ value }) => numberIn(value, (number) => shortNumber(number, language)) },
      data: chosenLast(fields).map(({ column, row, value, key, chosen, lines }) => ({
        value: [column, row, value ?? "-"],
        lines,
        ...(key === undefined ? {} : { key }),
        ...(chosen ? { itemStyle: { borderColor: palette.ink, borderWidth: 2.5 } } : {}),
        ...(numbered ? { label: { color: isDark(value) ? palette.ground : palette.ink } } : {}),
      })),
    },
  };
}

/** So that the border of what is chosen lies over its neighbours. */
function chosenLast(fields: readonly HeatField[]): HeatField[] {
  return [...fields.filter((field) => !field.chosen), ...fields.filter((field) => field.chosen)];
}

function numberIn(value: unknown, text: (number: number) => string): string {
  const number = Array.isArray(value) ? value[2] : undefined;
  return typeof number === "number" ? text(number) : "";
}
