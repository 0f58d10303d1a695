import { figureText } from "../../format/figure";
import type { AgainstPartsFragment, Language } from "../../gql/graphql";
import { noticeWords } from "../../shell/noticeWords";
import { nameIn } from "../../text/naming";
import { type TableCell, textCell, type VisualTable } from "../../visuals/VisualTable";
import { measured } from "./measured";
import { figureCell } from "./sayFigure";
import type { RowsOf } from "./visuals/RecordVisualProps";
import { recordsWords } from "./words";

/** Whether records lie within what was published, in words. */
export function verdictText(inside: boolean | null, language: Language): string {
  const words = recordsWords[language];
  if (inside === null) return words.notSaid;
  return inside ? `✓ ${words.inside}` : `✗ ${words.outside}`;
}

/** Records beside what was published of the same district. */
export function matchedTable(
  rows: RowsOf<"matched">,
  chosen: readonly string[],
  language: Language,
  labels: { name: string; figure: string },
): VisualTable {
  const words = recordsWords[language];
  const noted = rows.some((row) => toldOf(measured(row)).length > 0);
  return {
    columns: [
      { label: labels.name },
      { label: `${words.recorded}: ${labels.figure}`, numeric: true },
      { label: words.published, numeric: true },
      { label: words.verdict },
      ...(noted ? [{ label: words.toKnow }] : []),
    ],
    rows: rows.map((row) => {
      const { district } = row.by;
      return {
        key: district?.code ?? "",
        fixed: district === null,
        selected: district !== null && chosen.includes(district.code),
        cells: [
          textCell(district ? nameIn(district, language) : words.none),
          ...cellsOf(measured(row), language),
          ...(noted ? [textCell(noticesText(measured(row), language))] : []),
        ],
      };
    }),
  };
}

function cellsOf(figure: AgainstPartsFragment | undefined, language: Language): TableCell[] {
  const published = figure?.against.published ?? null;
  return [
    figureCell(figure, language),
    // What was not published says so in the words for what was not published.
    { text: published ? figureText(published, language) : "", raw: published?.value ?? null },
    textCell(verdictText(figure?.against.inside ?? null, language)),
  ];
}

function noticesText(figure: AgainstPartsFragment | undefined, language: Language): string {
  return toldOf(figure)
    .map(({ code, message }) => noticeWords[language].texts[code] ?? message)
    .join(" ");
}

/** What to know of the two; that records are synthetic is said of the whole page. */
function toldOf(figure: AgainstPartsFragment | undefined) {
  return figure?.against.notices.filter((notice) => notice.code !== "SYNTHETIC_RECORDS") ?? [];
}
