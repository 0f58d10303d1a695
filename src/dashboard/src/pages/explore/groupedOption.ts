import type { ChartOption } from "../../charts/ChartOption";
import { legend, nameAxis, numberAxis } from "./axes";
import { barOf } from "./barsOption";
import { barSpacing, boundsSeries } from "./boundsSeries";
import type { Look, Point } from "./drawing";
import { type Grid, pointAt } from "./grid";

/** Bars of several series side by side, with their bounds; told apart by pattern as well as by colour. */
export function groupedOption(grid: Grid, unit: string | null, look: Look): ChartOption {
  const count = grid.series.length;
  return {
    aria: { enabled: false, decal: { show: true } },
    legend: legend(look),
    grid: { left: 8, right: 12, top: 64, bottom: 8 },
    tooltip: { trigger: "item" },
    xAxis: nameAxis(
      look,
      grid.categories.map(({ label }) => label),
    ),
    yAxis: numberAxis(look, unit),
    series: [
      ...grid.series.map((series, index) => ({
        type: "bar" as const,
        name: series.label,
        ...barSpacing,
        itemStyle: { color: look.palette.series[index % look.palette.series.length] ?? look.palette.ink },
        data: grid.categories.map((category) => {
          const point = pointAt(grid, series, category);
          return point === undefined ? { value: null } : barOf(point, undefined, look);
        }),
      })),
      ...grid.series.map((series, index) => {
        const points = grid.categories.flatMap((category) => pointAt(grid, series, category) ?? []);
        const places = points.map((point) => placeOf(grid, point));
        return boundsSeries({ points, places, horizontal: false, lane: { index, count } }, look);
      }),
    ],
  };
}

function placeOf(grid: Grid, point: Point): number {
  return grid.categories.findIndex(({ value }) => value === point.values[grid.categoryKey]);
}
