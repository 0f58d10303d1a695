import type { RecordsQuery } from "../../../gql/graphql";
import type { RecordsState } from "../recordsState";
import type { RecordsLook } from "../useLook";

/** The rows of one of the page's roots. */
export type RowsOf<Root extends keyof RecordsQuery> =
  NonNullable<RecordsQuery[Root]> extends { rows: (infer Row)[] } ? readonly Row[] : never;

/** What every visual of records is given. */
export interface RecordVisualProps<Root extends keyof RecordsQuery> {
  rows: RowsOf<Root>;
  state: RecordsState;
  look: RecordsLook;
  update: (changes: Partial<RecordsState>) => void;
  reset: () => void;
}
