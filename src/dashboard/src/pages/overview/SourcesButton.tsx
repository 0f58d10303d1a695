import { useWords } from "../../text/useWords";
import { overviewWords } from "./words";

/** Leads to the printed figures behind a measure. */
export function SourcesButton({ label, onSources }: { label: string; onSources: () => void }) {
  const words = useWords(overviewWords);
  return (
    <button type="button" className="link" aria-label={words.sourcesOf(label)} onClick={onSources}>
      {words.sources}
    </button>
  );
}
