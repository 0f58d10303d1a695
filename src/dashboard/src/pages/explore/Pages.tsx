import { useWords } from "../../text/useWords";
import type { AnswerProps } from "./Answer";
import { exploreWords } from "./words";

/** The way to the next rows, where there are more than one page. */
export function Pages({ state, table, show }: AnswerProps) {
  const words = useWords(exploreWords);
  if (state.after === null && table.nextCursor === null) return null;
  return (
    <div className="slicers pages">
      <button type="button" disabled={state.after === null} onClick={() => show({ after: null })}>
        {words.firstPage}
      </button>
      <button type="button" disabled={table.nextCursor === null} onClick={() => show({ after: table.nextCursor })}>
        {words.nextPage}
      </button>
    </div>
  );
}
