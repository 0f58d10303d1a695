import type { Point } from "./drawing";

/** A member along one side of a grid. */
export interface Side {
  value: string;
  label: string;
}

/** Points by two keys: categories along the axis, and series. With one key there is one series. */
export interface Grid {
  points: readonly Point[];
  /** Which of a point's keys are the categories and the series; null: one series. */
  categoryKey: number;
  seriesKey: number | null;
  categories: readonly Side[];
  series: readonly Side[];
}

/** Lays points out by keys; time in its order, all else in the order of the rows. */
export function gridOf(points: readonly Point[], categoryKey: number, seriesKey: number | null, isTime: boolean): Grid {
  const categories = sidesOf(points, categoryKey);
  return {
    points,
    categoryKey,
    seriesKey,
    categories: isTime ? categories.toSorted((one, other) => compare(one.value, other.value)) : categories,
    series: seriesKey === null ? [{ value: "", label: "" }] : sidesOf(points, seriesKey),
  };
}

/** The point of a series in a category; undefined where the answer has no such row. */
export function pointAt(grid: Grid, series: Side, category: Side): Point | undefined {
  return grid.points.find(
    ({ values }) =>
      values[grid.categoryKey] === category.value &&
      (grid.seriesKey === null || values[grid.seriesKey] === series.value),
  );
}

/** The members that points have of a key, in the order in which they come. */
export function sidesOf(points: readonly Point[], key: number): Side[] {
  const sides = new Map<string, string>();
  for (const { values, labels } of points) sides.set(values[key] ?? "", labels[key] ?? "");
  return [...sides].map(([value, label]) => ({ value, label }));
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  if (one === "" || other === "") return one === "" ? 1 : -1;
  return one < other ? -1 : 1;
}
