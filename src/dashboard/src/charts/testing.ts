import type { CustomSeriesRenderItem } from "echarts";
import type { ChartOption } from "./ChartOption";
import type { Look } from "./Look";
import { paletteOf } from "./palette";
import type { Shape } from "./shapes";

/** A look for tests. */
export const look: Look = { palette: paletteOf("light"), language: "EN" };

/** The series of an option. */
export function seriesOf({ series }: ChartOption) {
  return Array.isArray(series) ? series : series === undefined ? [] : [series];
}

/** The shapes that a custom series draws of one of its marks, where one pixel is one of the axis's values. */
export function drawn(option: ChartOption, dataIndex: number, at = seriesOf(option).length - 1): Shape[] {
  const series = seriesOf(option)[at];
  if (series?.type !== "custom" || series.renderItem === undefined) throw new Error("The series draws no marks.");
  const [params, api] = surroundings(dataIndex);
  const shape = series.renderItem(params, api);
  return shape?.type === "group" ? shape.children : [];
}

/** The shapes of a type. */
export function ofType(shapes: readonly Shape[], type: Shape["type"]): Shape[] {
  return shapes.filter((shape) => shape.type === type);
}

/** The texts that shapes write. */
export function textsOf(shapes: readonly Shape[]): string[] {
  return shapes.flatMap((shape) => (shape.type === "text" ? [String(shape.style?.text)] : []));
}

function surroundings(dataIndex: number): Parameters<CustomSeriesRenderItem> {
  const plot: unknown = { dataIndex, coordSys: { type: "cartesian2d", x: 0, y: 0, width: 1000, height: 400 } };
  const axes: unknown = { coord: ([value]: [number]) => [value, 0] };
  return [plot, axes] as Parameters<CustomSeriesRenderItem>;
}
