import type { FigureBar } from "../../charts/figureBars";
import { rankText } from "../../format/comparison";
import { figureWithUnit } from "../../format/figure";
import { figureLines } from "../../format/figureLines";
import type { DonorRowFragment, InstitutionRowFragment } from "../../gql/graphql";
import { type Named, nameIn } from "../../text/naming";
import { boundCells, figureCell } from "../../visuals/figureCells";
import { textCell, type VisualTable } from "../../visuals/VisualTable";
import { columnWords } from "./columnWords";
import type { Scene } from "./Scene";

const measures = ["donations", "donors", "drives", "volumePerDonation"] as const;

/** The institutions' volumes, each with its period below the name. */
export function institutionBars(rows: readonly InstitutionRowFragment[], scene: Scene): FigureBar[] {
  return rows.map(({ by, volume }) => bar(nameOf(by.institution, scene), by.period?.label ?? "–", volume, scene));
}

/** The institutions with all that was published on them. */
export function institutionTable(rows: readonly InstitutionRowFragment[], scene: Scene): VisualTable {
  const { language, label } = scene;
  const words = columnWords[language];
  return {
    columns: [
      { label: words.institution },
      { label: words.period },
      { label: label("volume"), numeric: true },
      { label: words.lower, numeric: true },
      { label: words.upper, numeric: true },
      ...measures.map((measure) => ({ label: label(measure), numeric: true })),
    ],
    rows: rows.map((row) => ({
      key: `${row.by.institution?.key ?? ""} ${row.by.period?.label ?? ""}`,
      cells: [
        textCell(nameOf(row.by.institution, scene)),
        textCell(row.by.period?.label ?? "–"),
        figureCell(row.volume, language),
        ...boundCells(row.volume, language),
        ...measures.map((measure) => figureCell(row[measure], language)),
      ],
    })),
  };
}

/** The donors' lifetime volumes, each with the years over which it was given below the name. */
export function donorBars(rows: readonly DonorRowFragment[], scene: Scene): FigureBar[] {
  return rows.map(({ by, volume, yearsDonating }) => {
    const note = `${rankText(volume.rank, scene.language)} · ${figureWithUnit(yearsDonating, scene.language)}`;
    return bar(nameOf(by.donor, scene), note, volume, scene);
  });
}

/** The donors with their places and years. */
export function donorTable(rows: readonly DonorRowFragment[], scene: Scene): VisualTable {
  const { language, label } = scene;
  const words = columnWords[language];
  return {
    columns: [
      { label: words.donor },
      { label: label("volume"), numeric: true },
      { label: words.lower, numeric: true },
      { label: words.upper, numeric: true },
      { label: words.place },
      { label: label("yearsDonating"), numeric: true },
    ],
    rows: rows.map(({ by, volume, yearsDonating }) => ({
      key: by.donor?.key ?? "",
      cells: [
        textCell(nameOf(by.donor, scene)),
        figureCell(volume, language),
        ...boundCells(volume, language),
        textCell(rankText(volume.rank, language)),
        figureCell(yearsDonating, language),
      ],
    })),
  };
}

function bar(name: string, note: string, volume: InstitutionRowFragment["volume"], { language }: Scene): FigureBar {
  const [heading = name, ...lines] = figureLines(name, volume, volume.sources, language);
  return {
    name,
    note,
    figure: volume,
    kind: "published",
    chosen: null,
    text: figureWithUnit(volume, language),
    lines: [heading, note, ...lines],
  };
}

function nameOf(member: Named | null, { language }: Scene): string {
  return member === null ? "–" : nameIn(member, language);
}
