import { printState } from "../../state/params";
import { useLanguage } from "../../text/Language";
import { useWords } from "../../text/useWords";
import { examples } from "./exampleQuestions";
import { type ExploreState, exploreParams } from "./exploreState";
import { exploreWords } from "./words";

/** Questions to begin with, each asked by one click. */
export function Examples({ state, onChoose }: { state: ExploreState; onChoose: (state: ExploreState) => void }) {
  const words = useWords(exploreWords);
  const { language } = useLanguage();
  const asked = printState(exploreParams, state).toString();
  return (
    <section className="examples" aria-label={words.examples}>
      <span aria-hidden="true">{words.examples}</span>
      {examples.map((example) => (
        <button
          key={example.name}
          type="button"
          data-example={example.name}
          aria-pressed={printState(exploreParams, example.state).toString() === asked}
          onClick={() => onChoose(example.state)}
        >
          {example.title[language]}
        </button>
      ))}
    </section>
  );
}
