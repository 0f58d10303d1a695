import { useWords } from "../../text/useWords";
import { Visual } from "../../visuals/Visual";
import type { AnswerProps } from "./Answer";
import type { DrillTarget } from "./drill";
import { figureName, nextOrder } from "./toVisualTable";
import type { AnswerShown } from "./useAnswerShown";
import { exploreWords } from "./words";

interface AnswerVisualsProps extends AnswerProps {
  shown: AnswerShown;
  /** Where a row leads; undefined: nowhere. */
  into: DrillTarget | undefined;
  onDrill: (key: string) => void;
}

/** The chart of an answer, or why there is none, and its table. */
export function AnswerVisuals({ table, state, change, reading, onReset, shown, into, onDrill }: AnswerVisualsProps) {
  const words = useWords(exploreWords);
  const { columns, figure, drawn, visual } = shown;
  const keys = columns.keys.map(({ name }) => reading.catalogue.key(name));
  const choosing = into === undefined ? {} : { onSelect: onDrill };
  return (
    <div className="visuals">
      {"option" in drawn ? (
        <Visual
          name="explore-chart"
          title={words.byKeys(figure === undefined ? "" : figureName(figure, reading), keys)}
          note={into && words.drillNote(into.label)}
          table={visual}
          chart={drawn}
          {...choosing}
          wide
        />
      ) : (
        table.rows.length > 0 && <p className="note wide">{words.undrawn[drawn.undrawn]}</p>
      )}
      <Visual
        name="explore-table"
        title={words.table}
        note={words.rowsShown(table.rows.length, table.groupCount)}
        table={visual}
        {...choosing}
        onOrder={(path) => change({ order: nextOrder(state.order, path) })}
        onClear={onReset}
        wide
      />
    </div>
  );
}
