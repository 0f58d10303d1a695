import type { RankLike } from "../format/comparison";
import type { ChartOption } from "./ChartOption";
import type { Look } from "./Look";
import { rowAxes } from "./rowAxes";
import { type ChartRow, type RowPlace, rowSeries } from "./rows";
import { type Area, hatchedShape, type Shape, textShape } from "./shapes";

/** The places that one member can have. */
export interface RankRow extends ChartRow {
  rank: RankLike;
}

/** For each member all places there are, filled where it can have them; hatched where it has no figure. */
export function rankPlaces(rows: readonly RankRow[], look: Look): ChartOption {
  return {
    ...rowAxes(rows.length, look),
    xAxis: { type: "value", show: false, min: 0, max: 1 },
    tooltip: { trigger: "item" },
    series: rowSeries(
      rows,
      () => [],
      (row, place) => draw(row, place, look),
      look,
    ),
  };
}

function draw({ rank, chosen }: RankRow, { strip }: RowPlace, look: Look): Shape[] {
  const { best, worst, among } = rank;
  if (best === null || worst === null) return [hatchedShape(strip, look.palette.missing, look.palette)];
  const width = strip.width / among;
  return Array.from({ length: among }, (_, index) => index + 1).flatMap((place) => {
    const cell = { ...strip, x: strip.x + (place - 1) * width + 1, width: width - 2 };
    return cellShapes(place, cell, place >= best && place <= worst, chosen, look);
  });
}

function cellShapes(place: number, cell: Area, can: boolean, chosen: boolean | null, { palette }: Look): Shape[] {
  const strong = can && chosen !== false;
  const stroke = can ? (chosen === false ? palette.unchosen : palette.chosen) : palette.line;
  return [
    { type: "rect", shape: { ...cell, r: 2 }, style: { fill: strong ? palette.chosen : palette.ground, stroke } },
    textShape(String(place), cell.x + cell.width / 2, cell.y - 1, {
      fill: strong ? palette.ground : can ? palette.ink : palette.faint,
      size: 11,
      bold: can,
      align: "center",
    }),
  ];
}
