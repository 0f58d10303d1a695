import type { BarSeriesOption, LineSeriesOption } from "echarts/charts";
import { tickNumber } from "../format/number";
import type { ChartOption } from "./ChartOption";
import type { Look } from "./Look";
import type { Palette } from "./palette";

/** One mark: its value (null: missing, and no mark is drawn), what a click chooses, and whether it is chosen. */
export interface ColumnMark {
  value: number | null;
  key?: string | undefined;
  /** undefined: nothing is chosen among these marks. */
  chosen?: boolean | undefined;
}

/** Marks of one name, one for each category. */
export interface ColumnSeries {
  name: string;
  marks: readonly ColumnMark[];
}

/** Bars by category, with curves over them. */
export interface Columns {
  categories: readonly string[];
  /** What the tooltip of each category says, the first line its heading. */
  lines: readonly (readonly string[])[];
  bars: readonly ColumnSeries[];
  curves?: readonly ColumnSeries[];
  /** The bars of a category stand on each other: for parts that add up alone. */
  stacked?: boolean;
  /** The bars lie, the first category on top: for long names. */
  lying?: boolean;
}

/** Draws bars and curves. */
export function columnsOption(columns: Columns, { palette, language }: Look): ChartOption {
  const { categories, bars, curves = [], lying = false, stacked = false } = columns;
  const category = {
    type: "category" as const,
    data: [...categories],
    inverse: lying,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: palette.line } },
    axisLabel: { color: palette.ink, ...labelRoom(categories.length, lying) },
  };
  const value = {
    type: "value" as const,
    splitNumber: lying ? 3 : 4,
    axisLabel: { color: palette.faint, formatter: (tick: number) => tickNumber(tick, language) },
    splitLine: { lineStyle: { color: palette.line } },
  };
  const named = stacked || bars.length + curves.length > 1;
  return {
    grid: {
      left: 4,
      right: 18,
      top: named ? 34 : 10,
      bottom: 4,
      outerBoundsMode: "same",
      outerBoundsContain: "axisLabel",
    },
    legend: { show: named, type: "scroll", top: 0, left: 0, selectedMode: false, textStyle: { color: palette.ink } },
    tooltip: { trigger: "axis", axisPointer: { type: "shadow" } },
    xAxis: lying ? value : category,
    yAxis: lying ? category : value,
    series: [
      ...bars.map((series, index) => barSeries(series, index, columns, palette)),
      ...curves.map((series, index) => curveSeries(series, colourOf(palette, bars.length + index))),
    ],
  };
}

/** Long names are broken rather than left out; many short ones, such as years, can be left out. */
function labelRoom(count: number, lying: boolean) {
  if (!lying && count > 7) return {};
  return { width: lying ? 150 : 62, overflow: "break" as const, interval: 0 };
}

function barSeries(series: ColumnSeries, index: number, columns: Columns, palette: Palette): BarSeriesOption {
  return {
    type: "bar",
    name: series.name,
    barMaxWidth: columns.lying ? 22 : 46,
    barCategoryGap: "25%",
    itemStyle: { color: colourOf(palette, index) },
    ...(columns.stacked ? { stack: "whole" } : {}),
    data: series.marks.map((mark, place) => ({
      value: mark.value ?? "-",
      ...(mark.key === undefined ? {} : { key: mark.key }),
      ...(index === 0 ? { lines: columns.lines[place] ?? [] } : {}),
      ...(mark.key === undefined ? { cursor: "default" } : {}),
      itemStyle: markStyle(mark, palette),
    })),
  };
}

function curveSeries({ name, marks }: ColumnSeries, color: string): LineSeriesOption {
  return {
    type: "line",
    name,
    color,
    silent: true,
    symbolSize: 5,
    lineStyle: { width: 2 },
    data: marks.map((mark) => mark.value ?? "-"),
  };
}

function markStyle({ chosen }: ColumnMark, palette: Palette) {
  if (chosen === undefined) return {};
  return chosen ? { borderColor: palette.ink, borderWidth: 2 } : { opacity: 0.45 };
}

function colourOf(palette: Palette, index: number): string {
  return palette.series[index % palette.series.length] ?? palette.ink;
}
