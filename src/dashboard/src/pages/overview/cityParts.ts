import type { Part, Parts } from "../../charts/partsBar";
import { spanWithUnit } from "../../format/comparison";
import { type FigureLike, figureWithUnit } from "../../format/figure";
import { figureLines } from "../../format/figureLines";
import type { ReconciliationPartsFragment, SourcePartsFragment } from "../../gql/graphql";
import { boundCells, figureCell } from "../../visuals/figureCells";
import { type TableRow, textCell, type VisualTable } from "../../visuals/VisualTable";
import { columnWords } from "./columnWords";
import { gapOf } from "./districtBars";
import type { DistrictMember } from "./districtRows";
import type { Scene } from "./Scene";
import { visualTexts } from "./visualTexts";

/** The city's published total and the districts that are known of it. */
export function cityParts(
  members: readonly DistrictMember[],
  reconciliation: ReconciliationPartsFragment,
  { language }: Scene,
): Parts {
  const words = visualTexts[language];
  const gap = gapOf(reconciliation);
  const total = reconciliation.published;
  const part = (name: string, figure: FigureLike, sources: readonly SourcePartsFragment[]): Part => ({
    name,
    figure,
    chosen: null,
    text: figureWithUnit(figure, language),
    lines: figureLines(name, figure, sources, language),
  });
  return {
    names: { total: words.total, parts: words.published },
    total: part(words.total, total, total.sources),
    parts: members
      .filter(({ volume }) => volume.value !== null)
      .map(({ key, name, volume, chosen }) => ({ ...part(name, volume, volume.sources), key, chosen })),
    gap: gap && { ...part(words.rest, gap, []), text: spanWithUnit(gap, language) },
  };
}

/** The table of the total, its parts and what is left. */
export function partsTable({ total, parts, gap }: Parts, { language, label }: Scene): VisualTable {
  const words = columnWords[language];
  const rowOf = ({ key, name, figure, chosen }: Part): TableRow => ({
    key: key ?? name,
    fixed: key === undefined,
    selected: chosen === true,
    cells: [textCell(name), figureCell(figure, language), ...boundCells(figure, language)],
  });
  return {
    columns: [
      { label: words.part },
      { label: label("volume"), numeric: true },
      { label: words.lower, numeric: true },
      { label: words.upper, numeric: true },
    ],
    rows: [total, ...parts, ...(gap ? [gap] : [])].map(rowOf),
  };
}
