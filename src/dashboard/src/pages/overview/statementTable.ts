import type { Catalogue } from "../../catalogue/Catalogue";
import { figureText } from "../../format/figure";
import { figureWords } from "../../format/figureWords";
import { qualifierWords } from "../../format/qualifierWords";
import { quotedText } from "../../format/source";
import type { Language, Metric, StatementRowFragment } from "../../gql/graphql";
import { nameIn } from "../../text/naming";
import { boundCells } from "../../visuals/figureCells";
import { type TableCell, textCell, type VisualTable } from "../../visuals/VisualTable";
import { columnWords } from "./columnWords";
import { visualTexts } from "./visualTexts";

/** The printed figures, how each was read, and where it stands. */
export function statementTable(
  statements: readonly StatementRowFragment[],
  catalogue: Catalogue,
  language: Language,
): VisualTable {
  const words = columnWords[language];
  return {
    columns: [
      { label: words.printed },
      { label: words.subject },
      { label: words.measure },
      { label: words.value, numeric: true },
      { label: words.lower, numeric: true },
      { label: words.upper, numeric: true },
      { label: words.qualifier },
      { label: words.period },
      { label: words.section },
      { label: words.source },
    ],
    rows: statements.map((statement) => ({ key: statement.id, cells: cells(statement, catalogue, language) })),
  };
}

function cells(statement: StatementRowFragment, catalogue: Catalogue, language: Language): TableCell[] {
  const { source, subject, section, qualifier, printed } = statement;
  const title = language === "ZH" ? source.title : source.titleEn;
  return [
    { text: quotedText(statement, language), raw: printed },
    textCell(nameIn({ name: subject.name, nameEn: subject.nameEn ?? null }, language)),
    textCell(measureText(statement, catalogue, language)),
    { text: valueText(statement, catalogue, language), raw: statement.value },
    ...boundCells(statement, language),
    textCell(qualifierWords[language][qualifier]),
    textCell(periodText(statement.period, catalogue)),
    textCell(section),
    { text: [source.publisher, source.publishedOn].filter((part) => part !== null).join(" "), raw: title },
  ];
}

function measureText({ metric, definition }: StatementRowFragment, catalogue: Catalogue, language: Language): string {
  const label = catalogue.measure(measureOf(metric));
  if (metric.endsWith("_GROWTH")) return visualTexts[language].growthOf(label);
  if (definition === "UNSPECIFIED") return label;
  return visualTexts[language].ofProduct(label, catalogue.value("definition", definition));
}

function valueText(statement: StatementRowFragment, catalogue: Catalogue, language: Language): string {
  const unit = statement.unit === "PERCENT" ? "%" : catalogue.unit(measureOf(statement.metric));
  return figureWords[language].withUnit(figureText(statement, language), unit);
}

/** The measure that a printed figure, or its growth, is on: VOLUME_GROWTH is on volume. */
export function measureOf(metric: Metric): string {
  return metric
    .replace(/_GROWTH$/, "")
    .toLowerCase()
    .replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** A period as a person says it: the year, or its kind and days. */
export function periodText({ kind, start, end }: StatementRowFragment["period"], catalogue: Catalogue): string {
  if (kind === "YEAR" && start !== null) return start.slice(0, 4);
  if (kind === "DAY" && start !== null) return start;
  const days = [start, end].filter((day) => day !== null).join(" – ");
  const label = catalogue.value("periodKind", kind);
  return days === "" ? label : `${label}: ${days}`;
}
