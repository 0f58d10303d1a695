import type { Fault } from "../../api/ApiError";
import { type ExploreState, isComparison } from "./exploreState";

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

/** What mends a fault of one kind. */
export type Mend = (fault: Fault, state: ExploreState) => Remedy[];

/** The year that is offered where one must be set. */
const offeredYear = 2023;

/** The keys that a fault suggests; of a date as a whole, the year. */
export function suggestedKeys({ suggestions }: Fault): string[] {
  return suggestions.map((name) => (name === "date" ? "year" : name));
}

/** Groups by what the fault suggests. */
export function addSuggested(fault: Fault, state: ExploreState): Remedy[] {
  return suggestedKeys(fault)
    .filter((name) => !state.by.includes(name))
    .map((name) => ({ kind: "add", name, state: { ...state, by: [...state.by, name] } }));
}

/** Asks for one year. */
export function oneYear(state: ExploreState): Remedy {
  return { kind: "year", name: String(offeredYear), state: { ...state, from: offeredYear, to: offeredYear } };
}

/** Takes what was meant. */
export function replaceSuggested(fault: Fault, state: ExploreState): Remedy[] {
  const { suggestions } = fault;
  const wrong = namedBy(fault, state);
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

/** Leaves out the measure, key or filter that the fault is about. */
export function withoutNamed(fault: Fault, state: ExploreState): Remedy[] {
  const name = namedBy(fault, state);
  if (name === undefined) return [];
  const without = {
    ...state,
    by: state.by.filter((key) => key !== name),
    measures: state.measures.filter((measure) => measure.name !== name),
    filter: state.filter.filter((filter) => filter.name !== name),
  };
  return without.measures.length === 0 ? [] : [{ kind: "without", name, state: without }];
}

/** Leaves out the comparison that the fault is about. */
export function withoutComparison({ path }: Fault, state: ExploreState): Remedy[] {
  const [, measure, comparison = ""] = path;
  const asked = state.measures.find(({ name }) => name === measure);
  if (asked === undefined || !asked.values.includes(comparison) || !isComparison(comparison)) return [];
  const measures = state.measures.map((choice) =>
    choice === asked ? { ...asked, values: asked.values.filter((value) => value !== comparison) } : choice,
  );
  return [{ kind: "withoutComparison", name: `${asked.name}.${comparison}`, state: { ...state, measures } }];
}

/** Leaves out keys. */
export function withoutKeys(state: ExploreState, names: readonly string[]): Remedy[] {
  return names.map((name) => ({
    kind: "without",
    name,
    state: { ...state, by: state.by.filter((key) => key !== name) },
  }));
}

/** Asks for what is stated: without the level, the finer keys, or the measure. */
export function tooCoarse(fault: Fault, state: ExploreState): Remedy[] {
  if (state.level !== null) return automaticLevel(fault, state);
  if (!fault.path.includes("by")) return withoutNamed(fault, state);
  return withoutKeys(
    state,
    state.by.filter((key) => !fault.suggestions.includes(key)),
  );
}

/** Lets shares and ranks go across all keys. */
export function acrossAll(_: Fault, state: ExploreState): Remedy[] {
  return [{ kind: "all", name: "", state: { ...state, across: [] } }];
}

/** Asks for one year, or for one key less. */
export function askLess(_: Fault, state: ExploreState): Remedy[] {
  const open = state.from === null || state.to === null;
  return [...(open ? [oneYear(state)] : []), ...withoutKeys(state, state.by.slice(-1))];
}

/** Lets keys and filters say the level. */
export function automaticLevel(_: Fault, state: ExploreState): Remedy[] {
  return [{ kind: "automaticLevel", name: "", state: { ...state, level: null } }];
}

/** Begins at the first page. */
export function firstPage(_: Fault, state: ExploreState): Remedy[] {
  return [{ kind: "firstPage", name: "", state }];
}

/** The first of those that there are. */
export function firstOf(...remedies: Remedy[][]): Remedy[] {
  return remedies.find((some) => some.length > 0) ?? [];
}

// What the state has as a measure, key or filter and a fault is about: of keys the one that the message quotes.
function namedBy(fault: Fault, state: ExploreState): string | undefined {
  const [quoted] = fault.path.includes("by") ? keysNamed(fault, state) : [];
  const names = new Set([...state.by, ...[...state.measures, ...state.filter].map(({ name }) => name)]);
  return quoted ?? fault.path.find((part) => names.has(part));
}

/** The keys that a message quotes. */
export function keysNamed({ message }: Fault, state: ExploreState): string[] {
  return state.by.filter((key) => message.includes(`'${key}'`));
}
