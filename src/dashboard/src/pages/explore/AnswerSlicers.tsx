import { SelectSlicer } from "../../slicers/SelectSlicer";
import { useWords } from "../../text/useWords";
import type { AnswerProps } from "./Answer";
import type { DrillTarget } from "./drill";
import { figureName } from "./toVisualTable";
import type { AnswerShown } from "./useAnswerShown";
import { exploreWords } from "./words";

interface AnswerSlicersProps extends AnswerProps {
  shown: AnswerShown;
  targets: readonly DrillTarget[];
  into: DrillTarget | undefined;
}

/** Which of the figures is drawn, and where a row leads, where there is a choice. */
export function AnswerSlicers({ table, show, reading, shown, targets, into }: AnswerSlicersProps) {
  const words = useWords(exploreWords);
  const { columns, figure } = shown;
  if (table.rows.length === 0) return null;
  return (
    <div className="slicers">
      {columns.figures.length > 1 && figure && (
        <SelectSlicer
          name="chart"
          label={words.shownFigure}
          options={columns.figures.map((one) => ({ value: one.name, label: figureName(one, reading) }))}
          chosen={figure.name}
          onChange={(chart) => show({ chart })}
        />
      )}
      {into && targets.length > 1 && (
        <SelectSlicer
          name="into"
          label={words.leadsTo}
          options={targets.map(({ key, label }) => ({ value: key, label }))}
          chosen={into.key}
          onChange={(key) => show({ into: key })}
        />
      )}
    </div>
  );
}
