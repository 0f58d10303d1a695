import type { ChartOption } from "../../charts/ChartOption";
import { barsHeight, barsOption } from "./barsOption";
import { isKnown, type Look, type Point } from "./drawing";
import { gridOf, sidesOf } from "./grid";
import { groupedOption } from "./groupedOption";
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

const mostBars = 60;
const mostSeries = 8;
const mostGrouped = 120;
/** With fewer times than these, bars say more than a line. */
const fewestTimes = 4;
const height = 380;

/** The chart that suits what was asked: bars by one key, a line over time, bars side by side or lines by two keys. */
export function chartOf({ points, time, unit }: Drawing, look: Look): Drawn {
  if (time.length === 0) return { undrawn: "noKey" };
  if (time.length > 2) return { undrawn: "manyKeys" };
  if (!points.some(isKnown)) return { undrawn: "nothingKnown" };
  return time.length === 1 ? byOneKey(points, time[0] === true, unit, look) : byTwoKeys(points, time, unit, look);
}

function byOneKey(points: readonly Point[], isTime: boolean, unit: string | null, look: Look): Drawn {
  if (isTime && points.length >= fewestTimes) {
    return { option: linesOption(gridOf(points, 0, null, true), unit, look), height };
  }
  if (points.length > mostBars) return { undrawn: "manyBars" };
  return { option: barsOption(points, unit, look), height: barsHeight(points.length) };
}

function byTwoKeys(points: readonly Point[], time: readonly boolean[], unit: string | null, look: Look): Drawn {
  const counts = [0, 1].map((key) => sidesOf(points, key).length);
  const timeKey = time.findIndex((isTime, key) => isTime && (counts[key] ?? 0) >= fewestTimes);
  const seriesKey = timeKey >= 0 ? 1 - timeKey : (counts[0] ?? 0) < (counts[1] ?? 0) ? 0 : 1;
  const grid = gridOf(points, 1 - seriesKey, seriesKey, time[1 - seriesKey] === true);
  if (grid.series.length > mostSeries) return { undrawn: "manySeries" };
  if (timeKey >= 0) return { option: linesOption(grid, unit, look), height };
  if (points.length > mostGrouped) return { undrawn: "manyBars" };
  return { option: groupedOption(grid, unit, look), height };
}
