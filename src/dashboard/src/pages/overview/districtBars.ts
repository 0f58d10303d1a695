import type { FigureBar } from "../../charts/figureBars";
import { spanWithUnit } from "../../format/comparison";
import { figureWithUnit } from "../../format/figure";
import { figureLines } from "../../format/figureLines";
import { printedOf, quotedText } from "../../format/source";
import type { ReconciliationPartsFragment } from "../../gql/graphql";
import { boundCells, figureCell } from "../../visuals/figureCells";
import { type TableRow, textCell, type VisualTable } from "../../visuals/VisualTable";
import { columnWords } from "./columnWords";
import type { DistrictMember } from "./districtRows";
import type { Scene } from "./Scene";
import { visualTexts } from "./visualTexts";

/** The bars of the districts, and of what no district published where parts are missing. */
export function districtBars(
  members: readonly DistrictMember[],
  reconciliation: ReconciliationPartsFragment | undefined,
  { language }: Scene,
): FigureBar[] {
  const bars = members.map(
    ({ key, name, volume, chosen }): FigureBar => ({
      key,
      name,
      figure: volume,
      chosen,
      kind: volume.status === "IMPLIED" ? "implied" : "published",
      text: figureWithUnit(volume, language),
      lines: figureLines(name, volume, volume.sources, language),
    }),
  );
  const gap = gapOf(reconciliation);
  if (gap === null) return bars;
  const name = visualTexts[language].rest;
  const text = spanWithUnit(gap, language);
  return [
    ...bars,
    { name, figure: gap, chosen: null, kind: "rest", text, lines: figureLines(name, gap, [], language) },
  ];
}

/** What of the city no district published; null where no part is missing, or there is no published total. */
export function gapOf(reconciliation: ReconciliationPartsFragment | undefined) {
  const open = reconciliation?.verdict === "INCOMPLETE" && reconciliation.published.value !== null;
  return open ? reconciliation.gap : null;
}

/** The table of the districts' volumes. */
export function districtTable(
  members: readonly DistrictMember[],
  reconciliation: ReconciliationPartsFragment | undefined,
  { language, label }: Scene,
): VisualTable {
  const words = columnWords[language];
  const rows = members.map(
    ({ key, name, volume, chosen }): TableRow => ({
      key,
      selected: chosen === true,
      cells: [
        textCell(name),
        figureCell(volume, language),
        ...boundCells(volume, language),
        textCell(
          printedOf(volume.sources)
            .map((printed) => quotedText(printed, language))
            .join(" "),
        ),
      ],
    }),
  );
  const gap = gapOf(reconciliation);
  const rest: TableRow[] =
    gap === null
      ? []
      : [
          {
            key: "rest",
            fixed: true,
            cells: [
              textCell(visualTexts[language].rest),
              figureCell(gap, language),
              ...boundCells(gap, language),
              textCell(""),
            ],
          },
        ];
  return {
    columns: [
      { label: words.district },
      { label: label("volume"), numeric: true },
      { label: words.lower, numeric: true },
      { label: words.upper, numeric: true },
      { label: words.printed },
    ],
    rows: [...rows, ...rest],
  };
}
