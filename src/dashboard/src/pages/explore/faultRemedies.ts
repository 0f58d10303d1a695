import type { Fault } from "../../api/ApiError";
import type { ExploreState } from "./exploreState";
import { isComparison, tidy } from "./exploreState";

/** What would mend a fault: said by its kind and the name that it is about, and the state that follows. */
export interface Remedy {
  kind:
    | "add"
    | "year"
    | "replace"
    | "without"
    | "withoutComparison"
    | "automaticLevel"
    | "firstPage"
    | "noOrder"
    | "all"
    | "published";
  name: string;
  state: ExploreState;
}

/** The year that is offered where one must be set. */
const offeredYear = 2023;

/** What can be done about a fault with one click; none where only the reader knows. */
export function remediesOf(fault: Fault, state: ExploreState): Remedy[] {
  const remedies = (byCode[fault.code ?? ""] ?? (() => []))(fault, state);
  return remedies.map((remedy) => ({ ...remedy, state: tidy({ ...remedy.state, after: null }) }));
}

type Mend = (fault: Fault, state: ExploreState) => Remedy[];

const byCode: Record<string, Mend> = {
  PERIODS_MIXED: (fault, state) => [...addSuggested(fault, state), oneYear(state)],
  DATE_NOT_IN_CONTEXT: (fault, state) => [
    ...addSuggested(fault, state),
    oneYear(state),
    ...withoutComparison(fault, state),
  ],
  MEASURE_UNKNOWN: (fault, state) => [...replaceSuggested(fault, state), ...withoutNamed(fault, state)],
  DIMENSION_UNKNOWN: (fault, state) =>
    fault.path.includes("across")
      ? acrossAll(fault, state)
      : [...replaceSuggested(fault, state), ...withoutNamed(fault, state)],
  FILTER_INVALID: withoutNamed,
  DIMENSION_UNRELATED: (fault, state) => [
    ...withoutNamed(fault, state),
    ...withoutKeys(state, keysNamed(fault, state)),
  ],
  MEASURE_NOT_ADDITIVE: (fault, state) => firstOf(withoutComparison(fault, state), withoutNamed(fault, state)),
  TIME_NOT_ALIGNED: (fault, state) => withoutComparison(fault, state),
  FACET_UNKNOWN: (fault, state) => withoutComparison(fault, state),
  ACROSS_NOT_GROUPED: acrossAll,
  LEVEL_UNKNOWN: automaticLevel,
  GRAIN_TOO_COARSE: (fault, state) =>
    state.level === null ? withoutNamed(fault, state) : automaticLevel(fault, state),
  LEVELS_CONFLICT: (fault, state) => withoutKeys(state, keysNamed(fault, state)),
  COST_EXCEEDED: askLess,
  EXECUTION_TIMEOUT: askLess,
  CURSOR_STALE: firstPage,
  CURSOR_INVALID: firstPage,
  PATH_UNKNOWN: (_, state) => [{ kind: "noOrder", name: "", state: { ...state, order: null } }],
  PERSPECTIVE_UNKNOWN: (_, state) => [
    { kind: "published", name: "published", state: { ...state, perspective: "published" } },
  ],
};

function addSuggested({ suggestions }: Fault, state: ExploreState): Remedy[] {
  return suggestions
    .filter((name) => !state.by.includes(name))
    .map((name) => ({ kind: "add", name, state: { ...state, by: [...state.by, name] } }));
}

function oneYear(state: ExploreState): Remedy {
  return { kind: "year", name: String(offeredYear), state: { ...state, from: offeredYear, to: offeredYear } };
}

function replaceSuggested({ path, suggestions }: Fault, state: ExploreState): Remedy[] {
  const wrong = namedBy(path, state);
  if (wrong === undefined) return [];
  const replaced = (right: string) => (name: string) => (name === wrong ? right : name);
  return suggestions.map((name) => ({
    kind: "replace",
    name,
    state: {
      ...state,
      by: [...new Set(state.by.map(replaced(name)))],
      measures: state.measures.map((measure) => ({ ...measure, name: replaced(name)(measure.name) })),
      filter: state.filter.map((filter) => ({ ...filter, name: replaced(name)(filter.name) })),
    },
  }));
}

function withoutNamed({ path }: Fault, state: ExploreState): Remedy[] {
  const name = namedBy(path, state);
  if (name === undefined) return [];
  const without = {
    ...state,
    by: state.by.filter((key) => key !== name),
    measures: state.measures.filter((measure) => measure.name !== name),
    filter: state.filter.filter((filter) => filter.name !== name),
  };
  return without.measures.length === 0 ? [] : [{ kind: "without", name, state: without }];
}

function withoutComparison({ path }: Fault, state: ExploreState): Remedy[] {
  const [, measure, comparison = ""] = path;
  const asked = state.measures.find(({ name }) => name === measure);
  if (asked === undefined || !asked.values.includes(comparison) || !isComparison(comparison)) return [];
  const measures = state.measures.map((choice) =>
    choice === asked ? { ...asked, values: asked.values.filter((value) => value !== comparison) } : choice,
  );
  return [{ kind: "withoutComparison", name: `${asked.name}.${comparison}`, state: { ...state, measures } }];
}

function withoutKeys(state: ExploreState, names: readonly string[]): Remedy[] {
  return names.map((name) => ({
    kind: "without",
    name,
    state: { ...state, by: state.by.filter((key) => key !== name) },
  }));
}

function acrossAll(_: Fault, state: ExploreState): Remedy[] {
  return [{ kind: "all", name: "", state: { ...state, across: [] } }];
}

function askLess(_: Fault, state: ExploreState): Remedy[] {
  const open = state.from === null || state.to === null;
  return [...(open ? [oneYear(state)] : []), ...withoutKeys(state, state.by.slice(-1))];
}

function automaticLevel(_: Fault, state: ExploreState): Remedy[] {
  return [{ kind: "automaticLevel", name: "", state: { ...state, level: null } }];
}

function firstPage(_: Fault, state: ExploreState): Remedy[] {
  return [{ kind: "firstPage", name: "", state }];
}

function firstOf(...remedies: Remedy[][]): Remedy[] {
  return remedies.find((some) => some.length > 0) ?? [];
}

// The part of a path that the state has as a measure, key or filter.
function namedBy(path: readonly string[], state: ExploreState): string | undefined {
  const names = new Set([...state.by, ...[...state.measures, ...state.filter].map(({ name }) => name)]);
  return path.find((part) => names.has(part));
}

// The keys that a message quotes.
function keysNamed({ message }: Fault, state: ExploreState): string[] {
  return state.by.filter((key) => message.includes(`'${key}'`));
}
