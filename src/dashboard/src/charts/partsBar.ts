import type { CustomSeriesOption } from "echarts/charts";
import type { FigureLike } from "../format/figure";
import { tickNumber } from "../format/number";
import type { ChartOption } from "./ChartOption";
import type { Look } from "./Look";
import type { Palette } from "./palette";
import { areaOf } from "./rows";
import { groupShape, hatching, type Shape } from "./shapes";
import { whiskerShapes } from "./whisker";

/** A figure of the chart of parts. */
export interface Part {
  key?: string;
  name: string;
  /** The figure as it is said. */
  text: string;
  figure: FigureLike;
  chosen: boolean | null;
  lines: readonly string[];
}

/** A published total and the parts that are known of it. */
export interface Parts {
  total: Part;
  parts: readonly Part[];
  /** What no part published; null where nothing is known of it. */
  gap: Part | null;
  /** The names of the two bars. */
  names: { total: string; parts: string };
}

const barWidth = 60;

/** Pixels that the chart of parts takes. */
export const partsHeight = 330;

/** Parts, and what is left of the total, end to end below the total, whose bounds cross both bars as dashed lines. */
export function partsBar({ total, parts, gap, names }: Parts, look: Look): ChartOption {
  const { palette } = look;
  const segments = parts.map((part, index) =>
    segment(part, `${index + 1}`, { color: colorOf(part, index, palette), ...edge(palette) }, palette),
  );
  const rest =
    gap &&
    segment(gap, "?", { color: palette.ground, decal: hatching(palette.faint), borderColor: palette.faint }, palette);
  return {
    ...axes(names, look),
    legend: {
      top: partsHeight - 70,
      left: 0,
      selectedMode: false,
      itemHeight: 12,
      itemWidth: 16,
      textStyle: { color: palette.ink },
    },
    tooltip: { trigger: "item" },
    series: [totalBar(total, palette), ...segments, ...(rest ? [rest] : []), interval(total, palette)],
  };
}

function axes(names: Parts["names"], { palette, language }: Look): Pick<ChartOption, "grid" | "xAxis" | "yAxis"> {
  return {
    grid: { left: 4, right: 16, top: 8, bottom: 96, outerBoundsMode: "same", outerBoundsContain: "axisLabel" },
    xAxis: {
      type: "value",
      splitNumber: 4,
      axisLabel: { color: palette.faint, hideOverlap: true, formatter: (value: number) => tickNumber(value, language) },
      splitLine: { lineStyle: { color: palette.line } },
    },
    yAxis: {
      type: "category",
      inverse: true,
      data: [names.total, names.parts],
      axisTick: { show: false },
      axisLine: { show: false },
      axisLabel: { color: palette.ink, fontSize: 13 },
    },
  };
}

function segment({ key, name, figure, lines }: Part, mark: string, itemStyle: object, palette: Palette) {
  return {
    type: "bar" as const,
    name: `${mark} ${name}`,
    stack: "bars",
    barWidth,
    itemStyle,
    label: {
      show: true,
      formatter: mark,
      color: palette.ink,
      backgroundColor: palette.ground,
      padding: [2, 4],
      borderRadius: 3,
    },
    data: [null, { value: figure.value, lines, ...(key === undefined ? {} : { key }) }],
  };
}

function totalBar({ name, text, figure, lines }: Part, palette: Palette) {
  return {
    type: "bar" as const,
    name,
    stack: "bars",
    barWidth,
    itemStyle: { color: palette.faint },
    label: { show: true, position: "insideLeft" as const, formatter: text, color: palette.ground, fontSize: 13 },
    data: [{ value: figure.value, lines }, null],
  };
}

function edge(palette: Palette) {
  return { borderColor: palette.ground, borderWidth: 1 };
}

function colorOf({ chosen }: Part, index: number, palette: Palette): string {
  const color = palette.series[index % palette.series.length] ?? palette.ink;
  return chosen === false ? palette.unchosen : color;
}

function interval({ figure, lines }: Part, palette: Palette): CustomSeriesOption {
  return {
    type: "custom",
    silent: true,
    encode: { x: [0, 1], y: 2 },
    data: [{ value: [figure.lower, figure.upper, 0], lines }],
    renderItem: (params, api) => {
      const area = areaOf(params);
      const at = (value: number | null) => (value === null ? null : (api.coord([value, 0])[0] ?? null));
      const reach = { from: at(figure.lower), to: at(figure.upper) };
      const ends = { left: area.x, right: area.x + area.width };
      return groupShape([
        ...edgeLines([reach.from, reach.to], area.y, area.height, palette.ink),
        ...whiskerShapes(reach, area.y + 6, ends, palette.ink),
      ]);
    },
  };
}

function edgeLines(ends: readonly (number | null)[], y1: number, height: number, stroke: string): Shape[] {
  return ends
    .filter((end) => end !== null)
    .map((x) => ({
      type: "line",
      silent: true,
      shape: { x1: x, x2: x, y1, y2: y1 + height },
      style: { stroke, lineWidth: 1.5, lineDash: [4, 3] },
    }));
}
