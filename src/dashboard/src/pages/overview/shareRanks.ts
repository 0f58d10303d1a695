import type { RankRow } from "../../charts/rankPlaces";
import { boundsWithUnit, growthText, rankText } from "../../format/comparison";
import { comparisonWords } from "../../format/comparisonWords";
import { boundsText, figureWithUnit } from "../../format/figure";
import { printedLine, printedOf } from "../../format/source";
import type { Language } from "../../gql/graphql";
import { boundCells } from "../../visuals/figureCells";
import { textCell, type VisualTable } from "../../visuals/VisualTable";
import { columnWords } from "./columnWords";
import type { DistrictMember } from "./districtRows";
import type { Scene } from "./Scene";
import { visualTexts } from "./visualTexts";

type Volume = DistrictMember["volume"];

/** The districts' shares of the city and the places that they can have. */
export function shareRanks(members: readonly DistrictMember[], { language }: Scene): RankRow[] {
  return members.map(({ key, name, volume, chosen }) => ({
    key,
    name,
    chosen,
    rank: volume.rank,
    text: shareWithBounds(volume, language),
    lines: [
      name,
      shareText(volume, language),
      boundsWithUnit(volume.share, language),
      rankText(volume.rank, language),
      ofReportedText(volume, language),
      ...printedOf(volume.sources).map((printed) => printedLine(printed, language)),
    ].filter((line) => line !== null),
  }));
}

/** The table of shares, places and growth. */
export function sharesTable(members: readonly DistrictMember[], { language }: Scene): VisualTable {
  const words = columnWords[language];
  return {
    columns: [
      { label: words.district },
      { label: words.share, numeric: true },
      { label: words.lower, numeric: true },
      { label: words.upper, numeric: true },
      { label: words.place },
      { label: words.ofReported },
      { label: words.growth },
    ],
    rows: members.map(({ key, name, volume, chosen }) => ({
      key,
      selected: chosen === true,
      cells: [
        textCell(name),
        { text: shareText(volume, language), raw: volume.share.value },
        ...boundCells(volume.share, language),
        textCell(rankText(volume.rank, language)),
        textCell(ofReportedText(volume, language) ?? "–"),
        { text: growthText(volume.growth, language), raw: volume.growth.value },
      ],
    })),
  };
}

function shareText({ share, status }: Volume, language: Language): string {
  if (status === "MISSING" || share.reason === null) return figureWithUnit(share, language);
  return comparisonWords[language].reasons[share.reason];
}

function shareWithBounds(volume: Volume, language: Language): string {
  const bounds = boundsText(volume.share, language);
  const text = shareText(volume, language);
  return bounds === null || volume.share.value === null ? text : visualTexts[language].withBounds(text, bounds);
}

function ofReportedText({ rank }: Volume, language: Language): string | null {
  if (rank.ofReported === null) return null;
  return visualTexts[language].ofReported(comparisonWords[language].place(rank.ofReported), rank.reported);
}
