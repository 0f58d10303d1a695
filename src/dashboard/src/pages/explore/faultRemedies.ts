import type { Fault } from "../../api/ApiError";
import { type ExploreState, tidy } from "./exploreState";
import {
  acrossAll,
  addSuggested,
  askLess,
  automaticLevel,
  firstOf,
  firstPage,
  keysNamed,
  type Mend,
  oneYear,
  type Remedy,
  replaceSuggested,
  suggestedKeys,
  tooCoarse,
  withoutComparison,
  withoutKeys,
  withoutNamed,
} from "./mends";

/** What can be done about a fault with one click; none where only the reader knows. */
export function remediesOf(fault: Fault, state: ExploreState): Remedy[] {
  const remedies = (byCode[fault.code ?? ""] ?? (() => []))(fault, state);
  return remedies.map((remedy) => ({ ...remedy, state: tidy({ ...remedy.state, after: null }) }));
}

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
  MEASURE_NOT_ADDITIVE: (fault, state) => [
    ...addSuggested(fault, state),
    ...(suggestedKeys(fault).includes("year") ? [oneYear(state)] : []),
    ...firstOf(withoutComparison(fault, state), withoutNamed(fault, state)),
  ],
  TIME_NOT_ALIGNED: (fault, state) => withoutComparison(fault, state),
  FACET_UNKNOWN: (fault, state) => withoutComparison(fault, state),
  ACROSS_NOT_GROUPED: acrossAll,
  LEVEL_UNKNOWN: automaticLevel,
  GRAIN_TOO_COARSE: tooCoarse,
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
