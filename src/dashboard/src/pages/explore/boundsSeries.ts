import type { CustomSeriesOption } from "echarts/charts";
import type { Look, Point } from "./drawing";

/** Where the marks of a series of bars stand among those of the others. */
export interface Lane {
  index: number;
  count: number;
}

interface BoundsSeries {
  points: readonly Point[];
  /** The place of each point on the axis of categories. */
  places: readonly number[];
  horizontal: boolean;
  /** Null: upon the category's middle, as with lines. */
  lane: Lane | null;
}

type Render = NonNullable<CustomSeriesOption["renderItem"]>;
type Element = NonNullable<Exclude<ReturnType<Render>, undefined | null>>;
const cap = 4;
const open = 18;

/** The bounds of figures: a line from the lower to the upper one, with an arrow where it is open. */
export function boundsSeries({ points, places, horizontal, lane }: BoundsSeries, look: Look): CustomSeriesOption {
  return {
    type: "custom",
    z: 5,
    silent: true,
    encode: horizontal ? { x: [1, 2], y: 0 } : { x: 0, y: [1, 2] },
    data: points.map((point, index) => ({ value: [places[index] ?? 0, ends(point).lower, ends(point).upper] })),
    renderItem: (params, api) => {
      const point = points[params.dataIndex];
      if (point === undefined || !isSpan(point)) return null;
      const { lower, upper } = ends(point);
      const at = (value: number): [number, number] => {
        const place = places[params.dataIndex] ?? 0;
        const [x = 0, y = 0] = api.coord(horizontal ? [value, place] : [place, value]);
        return horizontal ? [x, y + laneOffset(api, lane)] : [y, x + laneOffset(api, lane)];
      };
      const [from, across] = at(lower);
      const to = point.upper === null ? at(upper)[0] + (horizontal ? open : -open) : at(upper)[0];
      // Upon a line, bounds that are no wider than its mark would only blot it.
      if (lane === null && Math.abs(to - from) < 2 * cap) return null;
      return whisker({ from, to, across, arrow: point.upper === null, horizontal, colour: look.palette.ink });
    },
  };
}

/** How far the middle of a lane is from the middle of its category, in pixels. */
export function laneOffset(api: Parameters<Render>[1], lane: Lane | null): number {
  return lane === null ? 0 : (api.barLayout({ count: lane.count, ...barSpacing })?.[lane.index]?.offsetCenter ?? 0);
}

/** The gaps of bars, which those of their bounds follow. */
export const barSpacing = { barGap: "8%", barCategoryGap: "28%" };

function ends({ value, lower, upper }: Point): { lower: number; upper: number } {
  const low = lower ?? value ?? 0;
  return { lower: low, upper: upper ?? value ?? low };
}

function isSpan({ value, lower, upper }: Point): boolean {
  return (lower !== null || upper !== null) && !(lower === upper && value === lower);
}

interface Whisker {
  from: number;
  to: number;
  across: number;
  arrow: boolean;
  horizontal: boolean;
  colour: string;
}

function whisker({ from, to, across, arrow, horizontal, colour }: Whisker): Element {
  const line = (a: [number, number], b: [number, number]) => ({
    type: "line" as const,
    shape: horizontal ? { x1: a[0], y1: a[1], x2: b[0], y2: b[1] } : { x1: a[1], y1: a[0], x2: b[1], y2: b[0] },
    style: { stroke: colour, lineWidth: 1.5 },
  });
  const back = to + (to > from ? -cap : cap);
  return {
    type: "group",
    children: [
      line([from, across], [to, across]),
      line([from, across - cap], [from, across + cap]),
      ...(arrow
        ? [line([back, across - cap], [to, across]), line([back, across + cap], [to, across])]
        : [line([to, across - cap], [to, across + cap])]),
    ],
  };
}
