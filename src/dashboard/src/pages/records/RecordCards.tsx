import { figureText } from "../../format/figure";
import type { CardPartsFragment, RecordsQuery } from "../../gql/graphql";
import { useWords } from "../../text/useWords";
import { verdictText } from "./matched";
import { isThere, sayCount, tellGrowth } from "./sayFigure";
import { useLook } from "./useLook";
import { recordsWords } from "./words";

type Total = NonNullable<RecordsQuery["whole"]>["totals"][number];

const cards = [
  "donations",
  "donors",
  "volume",
  "therapeuticUnits",
  "firstTimeShare",
  "donationsPerDonor",
] as const satisfies readonly (keyof Total)[];

/** The figures of the whole selection. */
export function RecordCards({ total }: { total: Total }) {
  return (
    <div className="cards compact">
      {cards.map((name) => (
        <Card key={name} name={name} figure={total[name]} />
      ))}
    </div>
  );
}

function Card({ name, figure }: { name: (typeof cards)[number]; figure: CardPartsFragment }) {
  const { catalogue, language } = useLook();
  const words = useWords(recordsWords);
  return (
    <section className="card" data-card={name}>
      <h2>{catalogue.measure(name)}</h2>
      <p className="headline">
        {sayCount(figure, language)}{" "}
        {isThere(figure) && figure.unit !== "%" && <span className="unit">{figure.unit}</span>}
      </p>
      <p>{figure.growth ? tellGrowth(figure.growth, language) : words.growthNeedsTime}</p>
      {figure.against?.published && figure.against.published.status !== "MISSING" && (
        <p>
          {words.publishedFigure(figureText(figure.against.published, language))}
          <br />
          {verdictText(figure.against.inside, language)}
        </p>
      )}
    </section>
  );
}
