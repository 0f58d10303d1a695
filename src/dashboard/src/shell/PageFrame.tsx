import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { ApiError, Fault } from "../api/ApiError";
import type { ParamFault } from "../state/params";
import { useWords } from "../text/useWords";
import { BrokenLink } from "./BrokenLink";
import { Failure } from "./Failure";
import { usePageTitle } from "./usePageTitle";
import { shellWords } from "./words";

interface PageFrameProps<Answer> {
  title: string;
  answer: UseQueryResult<Answer, ApiError>;
  /** What of the address was not understood. */
  faults: readonly ParamFault[];
  /** Back to the page as it is at first. */
  onReset: () => void;
  /** Slicers: shown whatever the answer is, so that there is a way back. */
  filters?: ReactNode;
  /** What can be done about a fault of the question, shown beside it. */
  remedies?: (fault: Fault) => ReactNode;
  children: (answer: Answer) => ReactNode;
}

/**
 * A page of the report: says while it waits, what went wrong and what can be done, and shows the answer.
 * `aria-busy` is true while an answer is awaited, and false once all that follows from it is drawn.
 */
export function PageFrame<Answer>({
  title,
  answer,
  faults,
  onReset,
  filters,
  remedies,
  children,
}: PageFrameProps<Answer>) {
  const words = useWords(shellWords);
  usePageTitle(title);
  return (
    <main id="report" tabIndex={-1} aria-busy={answer.isFetching || answer.isPending}>
      <h1>{title}</h1>
      {faults.length > 0 && <BrokenLink faults={faults} onReset={onReset} />}
      {filters}
      {answer.error ? (
        <Failure error={answer.error} onRetry={() => answer.refetch()} onReset={onReset} remedies={remedies} />
      ) : answer.data === undefined ? (
        <p className="loading" role="status">
          {words.loading}
        </p>
      ) : (
        children(answer.data)
      )}
    </main>
  );
}
