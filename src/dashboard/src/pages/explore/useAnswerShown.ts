import { useMemo } from "react";
import { usePalette } from "../../shell/Scheme";
import type { VisualTable } from "../../visuals/VisualTable";
import { type AnswerColumns, columnsOf, type FigureColumn, type Table } from "./answerColumns";
import { chartOf, type Drawn } from "./chartOf";
import { type Look, pointsOf } from "./drawing";
import type { ExploreState } from "./exploreState";
import { type Key, timeKeys } from "./keys";
import type { Reading } from "./keyText";
import { toVisualTable } from "./toVisualTable";

/** An answer as it is shown. */
export interface AnswerShown {
  columns: AnswerColumns;
  /** The figure that is drawn; undefined: no measure was asked for. */
  figure: FigureColumn | undefined;
  drawn: Drawn;
  visual: VisualTable;
}

interface Shown {
  table: Table;
  state: ExploreState;
  keys: readonly Key[];
  reading: Reading;
}

/** The columns, the chart and the table of an answer. */
export function useAnswerShown({ table, state, keys, reading }: Shown): AnswerShown {
  const palette = usePalette();
  const { chart, order } = state;
  return useMemo(() => {
    const columns = columnsOf(table);
    const figure = columns.figures.find(({ name }) => name === chart) ?? columns.figures[0];
    const look = { palette, language: reading.language };
    const drawn = figure === undefined ? noFigure : drawnOf({ table, columns, figure, keys, reading, look });
    return { columns, figure, drawn, visual: toVisualTable(columns, table.rows, order, reading) };
  }, [table, chart, order, keys, palette, reading]);
}

const noFigure: Drawn = { undrawn: "noFigure" };

interface Drawing extends Omit<Shown, "state"> {
  columns: AnswerColumns;
  figure: FigureColumn;
  look: Look;
}

function drawnOf({ table, columns, figure, keys, reading, look }: Drawing): Drawn {
  if (figure.comparison === "rank") return { undrawn: "rank" };
  const time = timeKeys(keys);
  return chartOf(
    {
      points: pointsOf(columns, figure, table.rows, reading),
      time: columns.keys.map(({ name }) => time.has(name)),
      unit: figure.unit,
    },
    look,
  );
}
