import type { Language, SourcePartsFragment } from "../gql/graphql";
import type { Wording } from "../text/useWords";

/** One printed figure behind a figure. */
export type Printed = NonNullable<SourcePartsFragment["statement"]>;

interface SourceWords {
  quoted(printed: string): string;
  place(document: string, section: string): string;
  behind(printed: string, place: string): string;
}

const sourceWords: Wording<SourceWords> = {
  EN: {
    quoted: (printed) => `“${printed}”`,
    place: (document, section) => `${document}, section ${section}`,
    behind: (printed, place) => `As printed: ${printed} – ${place}`,
  },
  ZH: {
    quoted: (printed) => `“${printed}”`,
    place: (document, section) => `${document}，${section}部分`,
    behind: (printed, place) => `原文：${printed}——${place}`,
  },
};

/** The printed figures among the sources of a figure. */
export function printedOf(sources: readonly SourcePartsFragment[]): Printed[] {
  return sources.map((source) => source.statement).filter((statement) => statement !== null);
}

/** A figure as printed, in quotation marks. */
export function quotedText(statement: Pick<Printed, "printed">, language: Language): string {
  return sourceWords[language].quoted(statement.printed);
}

/** Where a figure was printed: publisher, date and section. */
export function placeText({ source, section }: Pick<Printed, "source" | "section">, language: Language): string {
  const dated = source.publishedOn === null ? source.publisher : `${source.publisher} ${source.publishedOn}`;
  return sourceWords[language].place(dated, section);
}

/** A printed figure and where it stands, as one line. */
export function printedLine(statement: Printed, language: Language): string {
  return sourceWords[language].behind(quotedText(statement, language), placeText(statement, language));
}
