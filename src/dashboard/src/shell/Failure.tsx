import type { ReactNode } from "react";
import type { ApiError, Fault } from "../api/ApiError";
import { useWords } from "../text/useWords";
import { failureWords } from "./failureWords";

interface FailureProps {
  error: ApiError;
  onRetry: () => void;
  /** Absent: there is nothing to start over. */
  onReset?: () => void;
  /** What can be done about one fault, shown beside it. */
  remedies?: ((fault: Fault) => ReactNode) | undefined;
}

/** Says why there is no answer, and offers the way back. */
export function Failure({ error, onRetry, onReset, remedies }: FailureProps) {
  const words = useWords(failureWords);
  const text = error.has("COST_EXCEEDED")
    ? words.tooCostly
    : error.has("RECORDS_FORBIDDEN")
      ? words.forbidden
      : words.kinds[error.kind];
  const each = [...new Map(error.faults.map((fault) => [fault.message, fault])).values()];
  return (
    <div className="failure" role="alert">
      <p>{text}</p>
      {each.length > 0 && (
        <ul>
          {each.map((fault) => (
            <li key={fault.message}>
              {fault.message} {remedies?.(fault)}
            </li>
          ))}
        </ul>
      )}
      <button type="button" onClick={onRetry}>
        {words.retry}
      </button>{" "}
      {onReset && (
        <button type="button" onClick={onReset}>
          {words.reset}
        </button>
      )}
    </div>
  );
}
