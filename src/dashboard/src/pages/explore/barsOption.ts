import type { CustomSeriesOption } from "echarts/charts";
import type { ChartOption } from "../../charts/ChartOption";
import { nameAxis, numberAxis } from "./axes";
import { barSpacing, boundsSeries } from "./boundsSeries";
import { isKnown, type Look, type Point } from "./drawing";

/** Pixels that the chart of so many bars needs. */
export function barsHeight(count: number): number {
  return 56 + count * 34;
}

/** One bar a row with its bounds; what is missing is said in words, and has no bar. */
export function barsOption(points: readonly Point[], unit: string | null, look: Look): ChartOption {
  const { palette } = look;
  const names = points.map((point) => point.labels.join(" · "));
  return {
    grid: { left: 4, right: 150, top: 4, bottom: 26 },
    tooltip: { trigger: "item" },
    xAxis: { ...numberAxis(look, unit), nameLocation: "middle", nameGap: 26 },
    yAxis: {
      ...nameAxis(look, names),
      inverse: true,
      axisLabel: { color: palette.ink, width: 150, overflow: "break" },
    },
    series: [
      {
        type: "bar",
        ...barSpacing,
        barMaxWidth: 20,
        data: points.map((point) => barOf(point, palette.series[0], look)),
      },
      boundsSeries({ points, places: points.map((_, index) => index), horizontal: true, lane: null }, look),
      saidSeries(points, look),
    ],
  };
}

/** A bar; hatched where some of its parts are missing. */
export function barOf(point: Point, colour: string | undefined, { palette }: Look) {
  const hatched = { symbol: "rect", color: palette.ground, dashArrayX: [1, 0], dashArrayY: [3, 4], rotation: -0.8 };
  return {
    value: point.value,
    key: point.key,
    lines: point.lines,
    itemStyle: { ...(colour ? { color: colour } : {}), ...(point.partial ? { decal: hatched } : {}) },
  };
}

// What each row's figure is, in words: behind its bar or its bounds, or where the bar would begin.
function saidSeries(points: readonly Point[], { palette }: Look): CustomSeriesOption {
  return {
    type: "custom",
    silent: true,
    z: 6,
    encode: { x: 1, y: 0 },
    data: points.map((point, index) => ({ value: [index, endOf(point)] })),
    renderItem: ({ dataIndex }, api) => {
      const point = points[dataIndex];
      if (point === undefined) return null;
      const [x = 0, y = 0] = api.coord([endOf(point), dataIndex]);
      return {
        type: "text",
        x: x + (isKnown(point) && point.upper === null ? 26 : 8),
        y,
        style: {
          text: point.text,
          fill: isKnown(point) ? palette.ink : palette.faint,
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
