import type { RecordsQuery } from "../../../gql/graphql";
import type { RecordsState } from "../recordsState";
import type { RecordsLook } from "../useLook";

/** The rows of one of the page's roots. */
export type RowsOf<Root extends keyof RecordsQuery> =
  NonNullable<RecordsQuery[Root]> extends { rows: (infer Row)[] } ? readonly Row[] : never;

/** What every visual of records is given. */
export interface RecordVisualProps<Root extends keyof RecordsQuery> {
  rows: RowsOf<Root>;
  /** What is chosen, for the next choice to begin with. */
  state: RecordsState;
  /** What is shown as chosen; it may follow a moment later. */
  shown: RecordsState;
  look: RecordsLook;
  update: (changes: Partial<RecordsState>) => void;
  reset: () => void;
}
