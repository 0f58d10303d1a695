import { useWords } from "../../text/useWords";
import { recordsWords } from "./words";

/** Says that nothing was recorded for what is chosen, and offers the ways back. */
export function NothingThere({ onAllYears, onClear }: { onAllYears: () => void; onClear: () => void }) {
  const words = useWords(recordsWords);
  return (
    <div className="failure" role="status">
      <p>{words.nothing}</p>
      <button type="button" onClick={onAllYears}>
        {words.allYears}
      </button>{" "}
      <button type="button" onClick={onClear}>
        {words.clear}
      </button>
    </div>
  );
}
