import type { Perspective } from "../../catalogue/Catalogue";
import { type Comparison, comparisons, type ExploreState } from "./exploreState";
import { type Key, keysOf, timeKeys } from "./keys";

/** A measure as the catalogue knows it. */
export type Measure = Perspective["measures"][number];

/** The comparisons that make sense of a measure, as far as the catalogue tells; the server knows the rest. */
export function comparisonsOf(measure: Measure, state: ExploreState, keys: readonly Key[]): Comparison[] {
  const time = timeKeys(keys);
  const alongTime = state.by.some((key) => time.has(key));
  const inTime = alongTime || state.from !== null || state.to !== null || narrowed(state).some((key) => time.has(key));
  const stated = measure.kind === "MEASURE";
  const addsOverTime = measure.additivity.some((one) => one.dimension === "date" && one.additivity === "ADDITIVE");
  const makesSense: Record<Comparison, boolean> = {
    previous: inTime,
    change: inTime,
    growth: inTime,
    share: stated && state.by.length > 0,
    rank: state.by.length > 0,
    runningTotal: alongTime && stated && addsOverTime,
    movingAverage: alongTime && stated && addsOverTime,
  };
  return comparisons.filter((comparison) => makesSense[comparison]);
}

function narrowed(state: ExploreState): string[] {
  return [...state.filter.map(({ name }) => name), ...state.drill.flatMap(({ name }) => name.split("-"))];
}

/** The state in another perspective: with those measures, keys and filters that it has too. */
export function turnTo(perspective: Perspective, state: ExploreState): ExploreState {
  const measured = new Set(perspective.measures.map(({ name }) => name));
  const keys = new Set(keysOf(perspective).map(({ name }) => name));
  const kept = state.measures.filter(({ name }) => measured.has(name));
  const first = perspective.measures.slice(0, 1).map(({ name }) => ({ name, values: [] }));
  return {
    ...state,
    perspective: perspective.name,
    measures: kept.length > 0 ? kept : first,
    by: state.by.filter((key) => keys.has(key)),
    filter: state.filter.filter(({ name }) => keys.has(name)),
    drill: state.drill.every(({ name }) => name.split("-").every((key) => keys.has(key))) ? state.drill : [],
    level: null,
  };
}

/** Whether a word is part of what something is called, in any case. */
export function isCalled(
  { name, label, synonyms }: { name: string; label: string; synonyms: readonly string[] },
  word: string,
): boolean {
  const sought = word.trim().toLocaleLowerCase();
  return [name, label, ...synonyms].some((text) => text.toLocaleLowerCase().includes(sought));
}
