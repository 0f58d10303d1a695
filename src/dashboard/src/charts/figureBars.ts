import type { FigureLike } from "../format/figure";
import type { ChartOption } from "./ChartOption";
import type { Look } from "./Look";
import type { Palette } from "./palette";
import { rowAxes } from "./rowAxes";
import { type ChartRow, type RowPlace, rowSeries } from "./rows";
import { barShape, hatchedShape, type Shape } from "./shapes";
import { whiskerShapes } from "./whisker";

/** A figure as a bar. */
export interface FigureBar extends ChartRow {
  figure: FigureLike;
  /** Published; implied by other figures; or what is left of a whole. */
  kind: "published" | "implied" | "rest";
}

/**
 * Bars of figures with their bounds. An open bound ends in an arrow; what was not published is a hatched strip
 * over the whole width, for it can be anything; what is implied or left is hatched up to its value.
 */
export function figureBars(bars: readonly FigureBar[], look: Look): ChartOption {
  return {
    ...rowAxes(bars.length, look),
    tooltip: { trigger: "item" },
    series: rowSeries(
      bars,
      ({ figure }) => [figure.value, figure.lower, figure.upper],
      (bar, place) => draw(bar, place, look),
      look,
    ),
  };
}

function draw({ figure, kind, chosen }: FigureBar, { strip, at }: RowPlace, { palette }: Look): Shape[] {
  const value = at(figure.value);
  const reach = { from: at(figure.lower), to: at(figure.upper) };
  if (value === null && reach.from === null && reach.to === null)
    return [hatchedShape(strip, palette.missing, palette)];
  const ends = { left: strip.x, right: strip.x + strip.width };
  const color = colorOf(kind, chosen, palette);
  const bar = { ...strip, width: (value ?? strip.x) - strip.x };
  const drawn = kind === "published" ? barShape(bar, color) : hatchedShape(bar, color, palette);
  const whisker = whiskerShapes(reach, strip.y + strip.height / 2, ends, palette.ink);
  return value === null ? whisker : [drawn, ...whisker];
}

function colorOf(kind: FigureBar["kind"], chosen: boolean | null, palette: Palette): string {
  if (kind === "rest") return palette.faint;
  return chosen === false ? palette.unchosen : palette.chosen;
}
