import type { BarSeriesOption, CustomSeriesOption } from "echarts/charts";
import type { ChartOption } from "../../charts/ChartOption";
import { legend, nameAxis, numberAxis } from "./axes";
import { barSpacing, boundsSeries, type Lane, laneOffset } from "./boundsSeries";
import { isKnown, type Look, type Point } from "./drawing";
import { type Grid, pointAt, type Side } from "./grid";

/** Pixels that the chart of a grid needs. */
export function barsHeight({ categories, series }: Grid): number {
  return 56 + (series.length > 1 ? 36 : 0) + categories.length * (series.length * 20 + 14);
}

/**
 * Bars with their bounds, those of several series side by side and told apart by pattern as well as by colour;
 * what is missing is said in words, and has no bar.
 */
export function barsOption(grid: Grid, unit: string | null, look: Look): ChartOption {
  const several = grid.series.length > 1;
  const names = grid.categories.map(({ label }) => label);
  return {
    ...(several ? { legend: legend(look), aria: patterns } : {}),
    grid: { left: 4, right: 160, top: several ? 40 : 4, bottom: 26 },
    tooltip: { trigger: "item" },
    xAxis: { ...numberAxis(look, unit), nameLocation: "middle", nameGap: 26 },
    yAxis: {
      ...nameAxis(look, names),
      inverse: true,
      axisLabel: { color: look.palette.ink, width: 150, overflow: "break", interval: 0 },
    },
    series: grid.series.flatMap((side, index) => seriesOf(grid, side, { index, count: grid.series.length }, look)),
  };
}

const patterns = { enabled: true, label: { enabled: false }, decal: { show: true } };

function seriesOf(grid: Grid, side: Side, lane: Lane, look: Look): (BarSeriesOption | CustomSeriesOption)[] {
  const placed = grid.categories.map((category) => pointAt(grid, side, category));
  const known = placed.flatMap((point, place) => (point === undefined ? [] : [{ point, place }]));
  const points = known.map(({ point }) => point);
  const places = known.map(({ place }) => place);
  const colours = look.palette.series;
  return [
    {
      type: "bar",
      name: side.label,
      ...barSpacing,
      barMaxWidth: 20,
      itemStyle: { color: colours[lane.index % colours.length] ?? look.palette.ink },
      data: placed.map((point) => (point === undefined ? { value: null } : barOf(point, look))),
    },
    boundsSeries({ points, places, horizontal: true, lane }, look),
    saidSeries(points, places, lane, look),
  ];
}

// A bar; hatched where some of its parts are missing.
function barOf(point: Point, { palette }: Look) {
  const hatched = { symbol: "rect", color: palette.ground, dashArrayX: [1, 0], dashArrayY: [3, 4], rotation: -0.8 };
  return {
    value: point.value,
    key: point.key,
    lines: point.lines,
    ...(point.partial ? { itemStyle: { decal: hatched } } : {}),
  };
}

// What each figure is, in words: behind its bar or its bounds, or where the bar would begin.
function saidSeries(points: readonly Point[], places: readonly number[], lane: Lane, look: Look): CustomSeriesOption {
  return {
    type: "custom",
    silent: true,
    z: 6,
    encode: { x: 1, y: 0 },
    data: points.map((point, index) => ({ value: [places[index] ?? 0, endOf(point)] })),
    renderItem: ({ dataIndex }, api) => {
      const point = points[dataIndex];
      if (point === undefined) return null;
      const [x = 0, y = 0] = api.coord([endOf(point), places[dataIndex] ?? 0]);
      return {
        type: "text",
        x: x + (isKnown(point) && point.upper === null ? 26 : 8),
        y: y + laneOffset(api, lane),
        style: {
          text: point.text,
          fill: isKnown(point) ? look.palette.ink : look.palette.faint,
          fontSize: 12,
          verticalAlign: "middle",
        },
      };
    },
  };
}

function endOf({ value, lower, upper }: Point): number {
  return Math.max(0, upper ?? value ?? lower ?? 0);
}
