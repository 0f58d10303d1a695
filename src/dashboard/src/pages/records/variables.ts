import type { Language, RecordsQueryVariables } from "../../gql/graphql";
import { filterOf, isBeyondPublished, timeFilter } from "./filters";
import type { RecordsState } from "./recordsState";
import { levelOf, spanOf, type TimeLevel } from "./timePath";

/** How many periods a moving average spans, by the level where one stands: a week of days, three of all else. */
const spans: Record<TimeLevel, number> = { ALL: 3, YEAR: 3, QUARTER: 3, MONTH: 7, DAY: 7 };

/** How many periods the moving average of the trend spans. */
export function averagedPeriods(state: RecordsState): number {
  return spans[levelOf(state.time)];
}

/** What the page asks for: the visual that is clicked keeps all its marks, and all others follow. */
export function variablesOf(state: RecordsState, language: Language): RecordsQueryVariables {
  const level = levelOf(spanOf(state.time));
  const dated = state.time !== null;
  return {
    language,
    selection: filterOf(state),
    trend: { ...filterOf(state, ["time"]), ...timeFilter(spanOf(state.time)) },
    seasons: filterOf(state, ["time"]),
    history: filterOf(state, ["time", "history"]),
    age: filterOf(state, ["ageBand"]),
    blood: filterOf(state, ["abo"]),
    channel: filterOf(state, ["channel"]),
    dose: filterOf(state, ["dose"]),
    districts: filterOf(state, ["district"]),
    institutions: { ...filterOf(state, ["institution"]), institution: { code: { neq: null } } },
    published: timeFilter(state.time),
    order: [{ field: `${state.measure}.value`, direction: "DESC" }],
    donations: state.measure === "donations",
    volume: state.measure === "volume",
    donors: state.measure === "donors",
    years: level === "ALL",
    quarters: level === "YEAR",
    months: level === "QUARTER",
    days: level === "MONTH",
    periods: averagedPeriods(state),
    dated,
    matched: dated && !isBeyondPublished(state),
  };
}
