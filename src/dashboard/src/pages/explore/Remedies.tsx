import type { Fault } from "../../api/ApiError";
import type { Catalogue } from "../../catalogue/Catalogue";
import { useWords } from "../../text/useWords";
import type { ExploreState } from "./exploreState";
import { remediesOf } from "./faultRemedies";
import type { Remedy } from "./mends";
import { exploreWords } from "./words";

interface RemediesProps {
  fault: Fault;
  state: ExploreState;
  onMend: (state: ExploreState) => void;
  catalogue: Catalogue;
}

/** Buttons that mend a fault of the question. */
export function Remedies({ fault, state, onMend, catalogue }: RemediesProps) {
  const words = useWords(exploreWords);
  const label = ({ kind, name }: Remedy) => {
    const [measure = name, comparison] = name.split(".");
    const called = catalogue.key(measure) === measure ? catalogue.measure(measure) : catalogue.key(measure);
    return words.remedies[kind](comparison === undefined ? called : words.compared(called, comparison));
  };
  return (
    <span className="remedies">
      {remediesOf(fault, state).map((remedy) => (
        <button
          key={`${remedy.kind} ${remedy.name}`}
          type="button"
          data-remedy={`${remedy.kind} ${remedy.name}`.trim()}
          onClick={() => onMend(remedy.state)}
        >
          {label(remedy)}
        </button>
      ))}
    </span>
  );
}
