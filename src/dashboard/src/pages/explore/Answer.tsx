import { useMemo } from "react";
import type { AnalysisInput } from "../../gql/graphql";
import { Notices } from "../../shell/Notices";
import { usePalette } from "../../shell/Scheme";
import { Crumbs } from "../../slicers/Crumbs";
import { SelectSlicer } from "../../slicers/SelectSlicer";
import { useWords } from "../../text/useWords";
import { Visual } from "../../visuals/Visual";
import { Asked } from "./Asked";
import type { Request } from "./addresses";
import { columnsOf, type Table } from "./answerColumns";
import type { BuilderProps } from "./Builder";
import { chartOf, type Drawn } from "./chartOf";
import { pointsOf } from "./drawing";
import { drillInto, drillTargets, drillUp } from "./drill";
import { timeKeys } from "./keys";
import { valueText } from "./members";
import { figureName, nextOrder, toVisualTable, valuesOf } from "./toVisualTable";
import { exploreWords } from "./words";

interface AnswerProps extends BuilderProps {
  table: Table;
  onPage: (after: string | null) => void;
  onReset: () => void;
  question: AnalysisInput;
  request: Request;
}

/** The answer to a question: what to know of it, its chart where there is one, its table, and how to have it elsewhere. */
export function Answer(props: AnswerProps) {
  const { table, state, change, perspective, keys, reading, onReset } = props;
  const words = useWords(exploreWords);
  const palette = usePalette();
  const { columns, figure, visual, drawn } = useMemo(() => {
    const columns = columnsOf(table);
    const figure = columns.figures.find(({ name }) => name === state.chart) ?? columns.figures[0];
    const time = timeKeys(keys);
    const look = { palette, language: reading.language };
    const drawn: Drawn =
      figure === undefined
        ? { undrawn: "noFigure" }
        : figure.comparison === "rank"
          ? { undrawn: "rank" }
          : chartOf(
              {
                points: pointsOf(columns, figure, table.rows, reading),
                time: columns.keys.map(({ name }) => time.has(name)),
                unit: figure.unit,
              },
              look,
            );
    return { columns, figure, drawn, visual: toVisualTable(columns, table.rows, state.order, reading) };
  }, [table, state.chart, state.order, keys, palette, reading]);

  const targets = perspective === undefined ? [] : drillTargets(state, perspective);
  const into = targets.find(({ key }) => key === state.into) ?? targets[0];
  const drill =
    into && columns.keys.length > 0 ? (key: string) => change(drillInto(state, into.key, valuesOf(key))) : undefined;
  const title = words.byKeys(
    figure === undefined ? "" : figureName(figure, reading),
    columns.keys.map(({ name }) => reading.catalogue.key(name)),
  );
  return (
    <>
      {state.drill.length > 0 && <Path {...props} />}
      <Notices notices={table.notices} />
      <div className="slicers">
        {columns.figures.length > 1 && figure && (
          <SelectSlicer
            name="chart"
            label={words.shownFigure}
            options={columns.figures.map((one) => ({ value: one.name, label: figureName(one, reading) }))}
            chosen={figure.name}
            onChange={(chart) => change({ chart })}
          />
        )}
        {into && targets.length > 1 && (
          <SelectSlicer
            name="into"
            label={words.leadsTo}
            options={targets.map(({ key, label }) => ({ value: key, label }))}
            chosen={into.key}
            onChange={(key) => change({ into: key })}
          />
        )}
      </div>
      <div className="visuals">
        {"option" in drawn ? (
          <Visual
            name="explore-chart"
            title={title}
            note={drill && into && words.drillNote(into.label)}
            table={visual}
            chart={drawn}
            {...(drill ? { onSelect: drill } : {})}
            wide
          />
        ) : (
          <p className="note wide">{words.undrawn[drawn.undrawn]}</p>
        )}
        <Visual
          name="explore-table"
          title={words.table}
          note={words.rowsShown(table.rows.length, table.groupCount)}
          table={visual}
          {...(drill ? { onSelect: drill } : {})}
          onOrder={(path) => change({ order: nextOrder(state.order, path) })}
          onClear={onReset}
          wide
        />
      </div>
      <Pages {...props} />
      <Asked {...props} />
    </>
  );
}

function Path({ state, change, members, reading }: AnswerProps) {
  const words = useWords(exploreWords);
  const steps = state.drill.map(({ name, values }, index) => ({
    key: String(index + 1),
    label: name
      .split("-")
      .map((key, place) => valueText(key, values[place] ?? "", members, reading))
      .join(" · "),
  }));
  return (
    <Crumbs
      label={words.crumbs}
      steps={[{ key: "0", label: words.whole }, ...steps]}
      onUp={(key) => change(drillUp(state, Number(key)))}
    />
  );
}

function Pages({ state, table, onPage }: AnswerProps) {
  const words = useWords(exploreWords);
  if (state.after === null && table.nextCursor === null) return null;
  return (
    <div className="slicers pages">
      <button type="button" disabled={state.after === null} onClick={() => onPage(null)}>
        {words.firstPage}
      </button>
      <button type="button" disabled={table.nextCursor === null} onClick={() => onPage(table.nextCursor)}>
        {words.nextPage}
      </button>
    </div>
  );
}
