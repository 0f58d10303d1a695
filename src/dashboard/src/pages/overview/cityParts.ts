import type { Part, Parts } from "../../charts/partsBar";
import { figureLines } from "../../format/figureLines";
import type { ReconciliationPartsFragment } from "../../gql/graphql";
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
  return {
    names: { total: words.total, parts: words.published },
    total: {
      name: words.total,
      figure: total,
      chosen: null,
      lines: figureLines(words.total, total, total.sources, language),
    },
    parts: knownMembers(members).map(
      ({ key, name, volume, chosen }): Part => ({
        key,
        name,
        chosen,
        figure: volume,
        lines: figureLines(name, volume, volume.sources, language),
      }),
    ),
    gap: gap && { name: words.rest, figure: gap, chosen: null, lines: figureLines(words.rest, gap, [], language) },
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

function knownMembers(members: readonly DistrictMember[]): DistrictMember[] {
  return members.filter((member) => member.volume.value !== null);
}
