import type { ChartOption } from "../../charts/ChartOption";
import { legend, nameAxis, numberAxis } from "./axes";
import { boundsSeries } from "./boundsSeries";
import type { Look, Point } from "./drawing";
import { type Grid, pointAt, type Side } from "./grid";

const symbols = ["circle", "rect", "triangle", "diamond", "emptyCircle", "emptyRect", "emptyTriangle", "emptyDiamond"];
const dashes = ["solid", "dashed", "dotted"] as const;
/** More marks than these would stand upon each other. */
const markedPoints = 80;

/** A line for each series over time, broken where nothing is known; told apart by mark and dash as well as by colour. */
export function linesOption(grid: Grid, unit: string | null, look: Look): ChartOption {
  const several = grid.series.length > 1;
  return {
    ...(several ? { legend: legend(look) } : {}),
    grid: { left: 8, right: 24, top: several ? 64 : 36, bottom: 8 },
    tooltip: { trigger: "item" },
    xAxis: nameAxis(
      look,
      grid.categories.map(({ label }) => label),
    ),
    yAxis: numberAxis(look, unit),
    series: [
      ...grid.series.map((side, index) => lineOf(grid, side, index, look)),
      ...grid.series.map((side) => {
        const points = grid.categories.map((category) => pointAt(grid, side, category));
        const known = points.flatMap((point, place) => (point === undefined ? [] : [{ point, place }]));
        return boundsSeries(
          {
            points: known.map(({ point }) => point),
            places: known.map(({ place }) => place),
            horizontal: false,
            lane: null,
          },
          look,
        );
      }),
    ],
  };
}

function lineOf(grid: Grid, side: Side, index: number, { palette }: Look) {
  const colours = palette.series;
  return {
    type: "line" as const,
    name: side.label,
    symbol: symbols[index % symbols.length] ?? "circle",
    symbolSize: 7,
    showSymbol: grid.categories.length <= markedPoints,
    connectNulls: false,
    itemStyle: { color: colours[index % colours.length] ?? palette.ink },
    lineStyle: { width: 2, type: dashes[Math.floor(index / colours.length) % dashes.length] ?? "solid" },
    data: grid.categories.map((category) => markOf(pointAt(grid, side, category))),
  };
}

function markOf(point: Point | undefined) {
  return point === undefined ? { value: null } : { value: point.value, key: point.key, lines: point.lines };
}
