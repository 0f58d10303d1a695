import type { ApiError } from "../api/ApiError";
import { useWords } from "../text/useWords";
import { failureWords } from "./failureWords";

interface FailureProps {
  error: ApiError;
  onRetry: () => void;
  /** Absent: there is nothing to start over. */
  onReset?: () => void;
}

/** Says why there is no answer, and offers the way back. */
export function Failure({ error, onRetry, onReset }: FailureProps) {
  const words = useWords(failureWords);
  const text = error.has("COST_EXCEEDED")
    ? words.tooCostly
    : error.has("RECORDS_FORBIDDEN")
      ? words.forbidden
      : words.kinds[error.kind];
  return (
    <div className="failure" role="alert">
      <p>{text}</p>
      {error.faults.length > 0 && (
        <ul>
          {error.faults.map((fault) => (
            <li key={fault.message}>{fault.message}</li>
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
