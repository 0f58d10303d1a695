import { choices, optionalInteger, optionalText, type StateOf, text, texts, word } from "../../state/params";

/** How many rows a page can have. */
export const rowsOnPage = ["20", "50", "100", "500"] as const;

const name = /^\w+$/;

/** A question to the figures as it stands in the address; at first, what each district gave in 2023. */
export const exploreParams = {
  perspective: text(name, "published"),
  /** Measures, each with the comparisons that are asked of it. */
  measures: choices(name, [
    { name: "volume", values: [] },
    { name: "donations", values: [] },
  ]),
  by: texts(name, ["district"]),
  from: optionalInteger(1900, 2100, 2023),
  to: optionalInteger(1900, 2100, 2023),
  /** Attributes and dimensions, each with the values that are asked for. */
  filter: choices(/^[\w-]+$/),
  /** The rows that were drilled into, the first first: the keys grouped by, joined by hyphens, and the row's values. */
  drill: choices(/^[\w/-]+$/),
  /** What shares and ranks go across; none: see `acrossOf`. */
  across: texts(name),
  level: optionalText(name),
  /** The column that orders the rows, behind a hyphen from the largest. */
  order: optionalText(/^-?[\w.]+$/, "-volume.value"),
  rows: word(rowsOnPage, "50"),
  after: optionalText(/^[\w-]+$/),
  /** The figure that is drawn; null: the first. */
  chart: optionalText(/^[\w.]+$/),
  /** The key that a row leads to; null: the first that there is. */
  into: optionalText(name),
};

/** The state of the pivot builder. */
export type ExploreState = StateOf<typeof exploreParams>;

/** A state without what refers to keys and measures that are no longer asked for; it begins at the first page. */
export function tidy(state: ExploreState): ExploreState {
  const asked = new Set([...state.by, ...state.measures.flatMap(columnsOf)]);
  const known = (path: string | null) => path !== null && namesOf(path).some((column) => asked.has(column));
  return {
    ...state,
    after: null,
    across: state.across.filter((key) => state.by.includes(key)),
    order: known(state.order?.replace(/^-/, "") ?? null) ? state.order : null,
    chart: known(state.chart) ? state.chart : null,
    into: state.into !== null && state.by.includes(state.into) ? null : state.into,
  };
}

function columnsOf({ name, values }: ExploreState["measures"][number]): string[] {
  return [name, ...values.map((comparison) => `${name}.${comparison}`)];
}

// volume.growth.value is of the column volume.growth; by.period and district.code are of a key.
function namesOf(path: string): string[] {
  const [head = "", second] = path.split(".");
  if (head === "by") return [second ?? ""];
  return second !== undefined && isComparison(second) ? [`${head}.${second}`] : [head];
}

/** What a figure can be set against, by the API's names. */
export const comparisons = ["previous", "change", "growth", "share", "rank", "runningTotal", "movingAverage"] as const;

/** One of the comparisons. */
export type Comparison = (typeof comparisons)[number];

/** Whether a word names a comparison. */
export function isComparison(word: string): word is Comparison {
  return comparisons.some((comparison) => comparison === word);
}
