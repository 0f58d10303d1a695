import type { AnalysisFacetInput, AnalysisInput } from "../../gql/graphql";
import type { Choice } from "../../state/params";
import { type ExploreState, exploreParams } from "./exploreState";
import { type Key, timeKeys } from "./keys";
import { whereOf } from "./where";

/** The question that a state asks of `table`, in a perspective that has these keys. */
export function questionOf(state: ExploreState, keys: readonly Key[]): AnalysisInput {
  const where = whereOf(state, keys);
  const order = orderOf(state);
  return {
    perspective: state.perspective,
    by: [...state.by],
    measures: state.measures.map((measure) => measureOf(measure, acrossOf(state, keys))),
    ...(where === null ? {} : { where }),
    ...(state.level === null ? {} : { level: state.level }),
    ...(order === null ? {} : { order: [order] }),
    first: Number(state.rows),
    ...(state.after === null ? {} : { after: state.after }),
  };
}

/** The same question for a file, which has all rows. */
export function wholeQuestion({ first: _first, after: _after, ...question }: AnalysisInput): AnalysisInput {
  return question;
}

/** The keys that shares and ranks go across: those chosen, else those that are not time, else all (none named). */
export function acrossOf(state: ExploreState, keys: readonly Key[]): readonly string[] {
  if (state.across.length > 0) return state.across;
  const time = timeKeys(keys);
  const others = state.by.filter((key) => !time.has(key));
  return others.length < state.by.length ? others : [];
}

function measureOf({ name, values }: Choice, across: readonly string[]): AnalysisInput["measures"][number] {
  const facets = values.map((facet): AnalysisFacetInput => {
    const goesAcross = across.length > 0 && (facet === "share" || facet === "rank");
    return goesAcross ? { facet, across: [...across] } : { facet };
  });
  return facets.length === 0 ? { measure: name } : { measure: name, facets };
}

// The order at first is that of one measure: without it, there is none.
function orderOf({ order, measures }: ExploreState): { field: string; direction: "ASC" | "DESC" } | null {
  const isFirst = order === exploreParams.order.initial;
  if (order === null || (isFirst && !measures.some(({ name }) => order.startsWith(`-${name}.`)))) return null;
  return order.startsWith("-") ? { field: order.slice(1), direction: "DESC" } : { field: order, direction: "ASC" };
}
