import type { CustomSeriesRenderItemReturn } from "echarts";
import type { Palette } from "./palette";

/** A shape of a chart that draws its own marks. */
export type Shape = NonNullable<CustomSeriesRenderItemReturn>;

/** A rectangle in pixels. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The letters of charts. */
export const chartFont = "system-ui, 'PingFang SC', 'Microsoft YaHei', 'WenQuanYi Micro Hei', sans-serif";

/** How a text stands. */
interface TextLook {
  fill: string;
  size?: number;
  bold?: boolean;
  align?: "left" | "center" | "right";
  /** Pixels, where it is cut or broken into lines. */
  width?: number;
  overflow?: "truncate" | "break";
}

/** A text whose upper edge, or the end that it is aligned to, stands at a place. */
export function textShape(text: string, x: number, y: number, look: TextLook): Shape {
  return {
    type: "text",
    silent: true,
    style: {
      text,
      x,
      y,
      fill: look.fill,
      fontFamily: chartFont,
      fontSize: look.size ?? 13,
      fontWeight: look.bold ? 650 : 400,
      lineHeight: 16,
      align: look.align ?? "left",
      verticalAlign: "top",
      ...(look.width === undefined ? {} : { width: look.width, overflow: look.overflow ?? "truncate" }),
    },
  };
}

/** A filled rectangle. */
export function barShape(shape: Area, fill: string): Shape {
  return { type: "rect", shape: { ...shape, r: 2 }, style: { fill } };
}

/** A hatched rectangle: a figure that was not published as such. */
export function hatchedShape(shape: Area, ink: string, palette: Palette): Shape {
  return {
    type: "rect",
    shape: { ...shape, r: 2 },
    style: { fill: palette.ground, stroke: ink, lineWidth: 1, decal: hatching(ink) },
  };
}

/** Slanted lines, for what was not published as such. */
export function hatching(color: string) {
  return { symbol: "rect", color, dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -Math.PI / 4 };
}

/** Nothing seen, over a whole row: so that it can be pointed at. */
export function targetShape(shape: Area): Shape {
  return { type: "rect", shape: { ...shape }, style: { fill: "transparent" } };
}

/** Several shapes as one. */
export function groupShape(children: Shape[]): Shape {
  return { type: "group", children };
}
