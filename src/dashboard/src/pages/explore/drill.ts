import type { Perspective } from "../../catalogue/Catalogue";
import type { ExploreState } from "./exploreState";
import { tidy } from "./exploreState";
import { keysOf } from "./keys";

/** A level that a row can be drilled into. */
export interface DrillTarget {
  key: string;
  label: string;
}

/**
 * For each hierarchy the next level below what is grouped by, or was drilled into, or is filtered to one;
 * first of those hierarchies that are grouped by.
 */
export function drillTargets(state: ExploreState, perspective: Perspective): DrillTarget[] {
  const keys = new Set(keysOf(perspective).map((key) => key.name));
  const passed = passedKeys(state);
  return perspective.dimensions
    .flatMap((dimension) => dimension.hierarchies)
    .flatMap(({ levels }) => {
      const named = levels.map((level) => ({ key: level.attribute ?? level.dimension ?? "", label: level.label }));
      const finest = named.findLastIndex((level) => passed.has(level.key));
      const next = named.slice(finest + 1).find((level) => keys.has(level.key));
      return next === undefined ? [] : [{ ...next, grouped: named.some((level) => state.by.includes(level.key)) }];
    })
    .sort((one, other) => Number(other.grouped) - Number(one.grouped))
    .map(({ key, label }) => ({ key, label }));
}

function passedKeys(state: ExploreState): Set<string> {
  const oneYear = state.from !== null && state.from === state.to;
  return new Set([...state.by, ...state.drill.flatMap((step) => step.name.split("-")), ...(oneYear ? ["year"] : [])]);
}

/** The question for what a row is made of: its keys are filters, and the key leads on. */
export function drillInto(state: ExploreState, key: string, values: readonly string[]): ExploreState {
  const drill = state.by.length === 0 ? state.drill : [...state.drill, { name: state.by.join("-"), values }];
  return tidy({ ...state, drill, by: [key], into: null });
}

/** The question before the drill-down of a step, counted from 0. */
export function drillUp(state: ExploreState, step: number): ExploreState {
  const up = state.drill[step];
  if (up === undefined) return state;
  return tidy({ ...state, drill: state.drill.slice(0, step), by: up.name.split("-"), into: null });
}
