import type { Shape } from "./shapes";

/** From where to where a figure can be, in pixels; an open end is null. */
export interface Reach {
  from: number | null;
  to: number | null;
}

/** The ends of the plot, to which an open end points. */
export interface Ends {
  left: number;
  right: number;
}

const cap = 4;

/** The bounds of a figure as a line with a cap at each known end, and an arrow at an open one; empty where neither is known, or both are one. */
export function whiskerShapes({ from, to }: Reach, y: number, { left, right }: Ends, stroke: string): Shape[] {
  if (from === to) return [];
  const start = from ?? left;
  const end = to ?? right;
  return [
    line(start, y, end, y, stroke),
    from === null ? arrow(start, y, cap, stroke) : line(start, y - cap, start, y + cap, stroke),
    to === null ? arrow(end, y, -cap, stroke) : line(end, y - cap, end, y + cap, stroke),
  ];
}

function line(x1: number, y1: number, x2: number, y2: number, stroke: string): Shape {
  return { type: "line", silent: true, shape: { x1, y1, x2, y2 }, style: { stroke, lineWidth: 1.5 } };
}

function arrow(x: number, y: number, back: number, stroke: string): Shape {
  const points = [
    [x + back, y - cap],
    [x, y],
    [x + back, y + cap],
  ];
  return { type: "polyline", silent: true, shape: { points }, style: { stroke, lineWidth: 1.5, fill: "none" } };
}
