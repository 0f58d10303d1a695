import type { ExploreState } from "./exploreState";
import type { Key } from "./keys";

/** A filter of `table`: fields by name, all of which must hold. */
export type Where = Record<string, unknown>;

/** What of the perspective, which has these keys, a state asks for; null: all of it. */
export function whereOf(state: ExploreState, asked: readonly Key[]): Where | null {
  const keys = new Map(asked.map((key) => [key.name, key]));
  const conditions = [
    yearsOf(state.from, state.to),
    ...state.filter.map(({ name, values }) => conditionOf(name, values, keys.get(name))),
    ...state.drill.flatMap(({ name, values }) =>
      name.split("-").map((key, index) => conditionOf(key, [values[index] ?? ""], keys.get(key))),
    ),
  ];
  return allOf(conditions.filter((condition) => Object.keys(condition).length > 0));
}

function yearsOf(from: number | null, to: number | null): Where {
  if (from === null && to === null) return {};
  if (from === to) return { year: { eq: from } };
  return { year: { ...(from === null ? {} : { gte: from }), ...(to === null ? {} : { lte: to }) } };
}

function conditionOf(name: string, texts: readonly string[], key: Key | undefined): Where {
  if (texts.length === 0) return {};
  if (name === "period") return periodOf(texts[0] ?? "");
  const values = texts.map((text) => (text === "" ? null : key?.type === "INTEGER" ? Number(text) : text));
  const condition = values.length === 1 ? { eq: values[0] } : { in: values };
  return { [name]: key?.type === null ? { code: condition } : condition };
}

// A period is known by its kind and its days: YEAR/2023-01-01/2023-12-31.
function periodOf(text: string): Where {
  const [periodKind, periodStart, periodEnd] = text.split("/").map((part) => ({ eq: part === "" ? null : part }));
  return { periodKind, periodStart, periodEnd };
}

function allOf(conditions: readonly Where[]): Where | null {
  const objects: Where[] = [];
  for (const condition of conditions) {
    const free = objects.find((object) => !Object.keys(condition).some((name) => name in object));
    if (free) Object.assign(free, condition);
    else objects.push({ ...condition });
  }
  const [first, ...more] = objects;
  if (first === undefined) return null;
  return more.length === 0 ? first : { ...first, and: more };
}
