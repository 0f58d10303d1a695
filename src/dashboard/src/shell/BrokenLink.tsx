import type { ParamFault } from "../state/params";
import { useWords } from "../text/useWords";
import { failureWords } from "./failureWords";

interface BrokenLinkProps {
  faults: readonly ParamFault[];
  onReset: () => void;
}

/** Names the parts of an address that were not understood, and offers the page as it is at first. */
export function BrokenLink({ faults, onReset }: BrokenLinkProps) {
  const words = useWords(failureWords);
  return (
    <div className="failure" role="alert">
      <p>{words.broken}</p>
      <ul>
        {faults.map(({ name, text }) => (
          <li key={name}>{words.notUnderstood(name, text)}</li>
        ))}
      </ul>
      <button type="button" onClick={onReset}>
        {words.reset}
      </button>
    </div>
  );
}
