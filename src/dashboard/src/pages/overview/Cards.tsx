import { placeText } from "../../format/source";
import type { Language } from "../../gql/graphql";
import { useWords } from "../../text/useWords";
import type { CardText } from "./cards";
import type { OverviewMeasure } from "./overviewState";
import { SourcesButton } from "./SourcesButton";
import { overviewWords } from "./words";

interface CardsProps {
  cards: readonly CardText[];
  label: (measure: string) => string;
  language: Language;
  /** Lists the printed figures behind a measure. */
  onSources: (measure: OverviewMeasure) => void;
}

/** The figures of the selection as cards. */
export function Cards({ cards, ...rest }: CardsProps) {
  const words = useWords(overviewWords);
  return (
    <section className="cards" aria-label={words.selection}>
      {cards.map((card) => (
        <Card key={card.measure} card={card} {...rest} />
      ))}
    </section>
  );
}

function Card({ card, label, language, onSources }: { card: CardText } & Omit<CardsProps, "cards">) {
  const words = useWords(overviewWords);
  const { measure, headline, lines, printed } = card;
  return (
    <article className="card" data-card={measure}>
      <h2>{label(measure)}</h2>
      <p className="headline">{headline}</p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {printed.length > 0 && (
        <div className="printed">
          <details>
            <summary>{words.printed(printed.length)}</summary>
            <ul>
              {printed.map((statement) => (
                <li key={statement.section + statement.printed}>
                  <q lang="zh-CN">{statement.printed}</q> <span>{placeText(statement, language)}</span>
                </li>
              ))}
            </ul>
          </details>
          <SourcesButton label={label(measure)} onSources={() => onSources(measure)} />
        </div>
      )}
    </article>
  );
}
