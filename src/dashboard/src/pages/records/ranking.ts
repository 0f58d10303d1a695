import type { ChartOption } from "../../charts/ChartOption";
import { type Columns, columnsOption } from "../../charts/columns";
import type { FigureLike } from "../../format/figure";
import type { GrowthPartsFragment } from "../../gql/graphql";
import { textCell, type VisualTable } from "../../visuals/VisualTable";
import { figureCell, growthCell, sayFigure, tellGrowth } from "./sayFigure";
import type { RecordsLook } from "./useLook";
import { recordsWords } from "./words";

/** A figure with what it is set against. */
export interface RankedFigure extends FigureLike {
  share?: FigureLike;
  growth?: GrowthPartsFragment;
}

/** A row of a ranking. */
export interface Ranked {
  /** What choosing it chooses; undefined: it cannot be chosen. */
  key: string | undefined;
  name: string;
  figure: RankedFigure | undefined;
}

/** The bars of a ranking, the first on top. */
export function rankingOption(
  rows: readonly Ranked[],
  chosen: readonly string[],
  look: RecordsLook,
  heading: string,
): ChartOption {
  const columns: Columns = {
    lying: true,
    categories: rows.map((row) => row.name),
    lines: rows.map((row) => linesOf(row, look)),
    bars: [
      {
        name: heading,
        marks: rows.map(({ key, figure }) => ({
          key,
          value: figure?.value ?? null,
          chosen: chosen.length === 0 ? undefined : key !== undefined && chosen.includes(key),
        })),
      },
    ],
  };
  return columnsOption(columns, look);
}

/** A ranking as a table. */
export function rankingTable(
  rows: readonly Ranked[],
  chosen: readonly string[],
  { language }: RecordsLook,
  labels: { name: string; figure: string },
): VisualTable {
  const words = recordsWords[language];
  const grown = rows.some((row) => row.figure?.growth !== undefined);
  return {
    columns: [
      { label: labels.name },
      { label: labels.figure, numeric: true },
      { label: words.share, numeric: true },
      ...(grown ? [{ label: words.growth, numeric: true }] : []),
    ],
    rows: rows.map(({ key, name, figure }) => ({
      key: key ?? name,
      fixed: key === undefined,
      selected: key !== undefined && chosen.includes(key),
      cells: [
        textCell(name),
        figureCell(figure, language),
        figure?.share ? figureCell(figure.share, language) : textCell(""),
        ...(grown ? [figure?.growth ? growthCell(figure.growth, language) : textCell("")] : []),
      ],
    })),
  };
}

function linesOf({ name, figure }: Ranked, { language }: RecordsLook): string[] {
  const words = recordsWords[language];
  return [
    name,
    sayFigure(figure, language),
    ...(figure?.share ? [`${words.share}: ${sayFigure(figure.share, language)}`] : []),
    ...(figure?.growth ? [tellGrowth(figure.growth, language)] : []),
  ];
}
