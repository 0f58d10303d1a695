import type { RecordsQuery } from "../../gql/graphql";
import type { TimePath } from "./timePath";

/** The years to choose from, the newest first: those that have records, and the one that is chosen. */
export function yearOptions(answer: RecordsQuery | undefined, time: TimePath, all: string) {
  const covered = answer?.covered?.rows.flatMap((row) => row.by.year ?? []).map(String) ?? [];
  const years = [...new Set([...covered, ...(time === null ? [] : [time.slice(0, 4)])])].sort().reverse();
  return [{ value: "", label: all }, ...years.map((year) => ({ value: year, label: year }))];
}
