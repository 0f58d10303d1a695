import type { FigureBar } from "../../charts/figureBars";
import { growthText } from "../../format/comparison";
import { type FigureLike, figureWithUnit } from "../../format/figure";
import { figureLines } from "../../format/figureLines";
import type { SourcePartsFragment } from "../../gql/graphql";
import { boundCells, figureCell } from "../../visuals/figureCells";
import { textCell, type VisualTable } from "../../visuals/VisualTable";
import { columnWords } from "./columnWords";
import type { DistrictMember } from "./districtRows";
import type { Scene } from "./Scene";
import { visualTexts } from "./visualTexts";

/** The districts of which the year before is known. */
export function membersWithBefore(members: readonly DistrictMember[]): DistrictMember[] {
  return members.filter(({ volume: { previous } }) => previous.value !== null);
}

/** For each district two bars: the year before and the year. */
export function beforeBars(members: readonly DistrictMember[], year: number, { language }: Scene): FigureBar[] {
  return members.flatMap(({ key, name, volume }) => {
    const bar = (of: number, figure: FigureLike, sources: readonly SourcePartsFragment[]): FigureBar => ({
      key,
      name: `${name}, ${of}`,
      figure,
      chosen: null,
      kind: figure.status === "IMPLIED" ? "implied" : "published",
      text: figureWithUnit(figure, language),
      lines: figureLines(`${name}, ${of}`, figure, sources, language),
    });
    const growth = visualTexts[language].onYearBefore(growthText(volume.growth, language));
    return [
      { ...bar(year - 1, volume.previous, volume.previous.sources), note: "" },
      { ...bar(year, volume, volume.sources), note: growth },
    ];
  });
}

/** The year before, the year, and the growth between them. */
export function beforeTable(members: readonly DistrictMember[], year: number, { language }: Scene): VisualTable {
  const words = columnWords[language];
  return {
    columns: [
      { label: words.district },
      { label: String(year - 1), numeric: true },
      { label: words.lower, numeric: true },
      { label: words.upper, numeric: true },
      { label: String(year), numeric: true },
      { label: words.growth, numeric: true },
    ],
    rows: members.map(({ key, name, volume, chosen }) => ({
      key,
      selected: chosen === true,
      cells: [
        textCell(name),
        figureCell(volume.previous, language),
        ...boundCells(volume.previous, language),
        figureCell(volume, language),
        { text: growthText(volume.growth, language), raw: volume.growth.value },
      ],
    })),
  };
}
