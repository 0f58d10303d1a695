import type { ChartOption } from "../../charts/ChartOption";
import { barsHeight, barsOption } from "./barsOption";
import { isKnown, type Look, type Point } from "./drawing";
import { type Grid, gridOf, sidesOf } from "./grid";
import { linesOption } from "./linesOption";

/** Why an answer is shown as a table alone. */
export type Undrawn = "noKey" | "manyKeys" | "manyBars" | "manySeries" | "nothingKnown" | "rank" | "noFigure";

/** A chart, or why there is none. */
export type Drawn = { option: ChartOption; height: number } | { undrawn: Undrawn };

/** What is drawn: points by one or two keys. */
export interface Drawing {
  points: readonly Point[];
  /** For each key whether it is time. */
  time: readonly boolean[];
  unit: string | null;
}

const mostBars = 80;
const mostSeries = 8;
/** With fewer times than these, bars say more than a line. */
const fewestTimes = 4;
const lineHeight = 380;

/** The chart that suits what was asked: bars by one key, a line over time, bars side by side or lines by two keys. */
export function chartOf({ points, time, unit }: Drawing, look: Look): Drawn {
  if (time.length === 0) return { undrawn: "noKey" };
  if (time.length > 2) return { undrawn: "manyKeys" };
  if (!points.some(isKnown)) return { undrawn: "nothingKnown" };
  const counts = time.map((_, key) => sidesOf(points, key).length);
  const timeKey = time.findIndex((isTime, key) => isTime && (counts[key] ?? 0) >= fewestTimes);
  return timeKey >= 0 ? lines(points, timeKey, time.length, unit, look) : bars(points, counts, time, unit, look);
}

function lines(points: readonly Point[], timeKey: number, keys: number, unit: string | null, look: Look): Drawn {
  const grid = gridOf(points, timeKey, keys === 1 ? null : 1 - timeKey, true);
  if (grid.series.length > mostSeries) return { undrawn: "manySeries" };
  return { option: linesOption(grid, unit, look), height: lineHeight };
}

function bars(
  points: readonly Point[],
  counts: readonly number[],
  time: readonly boolean[],
  unit: string | null,
  look: Look,
): Drawn {
  const grid = barGrid(points, counts, time);
  if (grid.series.length > mostSeries) return { undrawn: "manySeries" };
  if (grid.categories.length * grid.series.length > mostBars) return { undrawn: "manyBars" };
  return { option: barsOption(grid, unit, look), height: barsHeight(grid) };
}

// Side by side where most pairs of the two keys have a figure; else one bar a row, which both keys name.
function barGrid(points: readonly Point[], [first = 0, second]: readonly number[], time: readonly boolean[]): Grid {
  if (second === undefined) return gridOf(points, 0, null, time[0] === true);
  if (points.length * 2 < first * second) return gridOf(points.map(joined), 0, null, false);
  const seriesKey = first < second ? 0 : 1;
  return gridOf(points, 1 - seriesKey, seriesKey, time[1 - seriesKey] === true);
}

function joined(point: Point): Point {
  return { ...point, values: [point.key], labels: [point.labels.join(" · ")] };
}
