import { useMemo } from "react";
import { useWords } from "../../../text/useWords";
import { Visual } from "../../../visuals/Visual";
import { courseOf, courseOption, courseTable } from "../course";
import { headingOf } from "../measured";
import { levelOf, spanOf } from "../timePath";
import { timeText } from "../timeText";
import { averagedPeriods } from "../variables";
import { recordsWords } from "../words";
import type { RecordVisualProps } from "./RecordVisualProps";

/** The calendar, one level below where the reader stands. */
export function TrendVisual({ rows, state, shown, look, update, reset }: RecordVisualProps<"trend">) {
  const words = useWords(recordsWords);
  const { time, measure } = shown;
  const periods = averagedPeriods(shown);
  const day = levelOf(time) === "DAY" ? time : null;
  const { option, table } = useMemo(() => {
    const points = courseOf(rows);
    const labels = { figure: headingOf(rows, look, measure), periods };
    return { option: courseOption(points, day, look, labels), table: courseTable(points, day, look, labels) };
  }, [rows, day, periods, look, measure]);
  return (
    <Visual
      name="trend"
      title={words.titled(
        words.titles.trend,
        `${headingOf(rows, look, measure)} · ${timeText(spanOf(time), look.language)}`,
      )}
      note={words.notes.trend}
      table={table}
      chart={{ option, height: 300 }}
      onSelect={(period) => update({ time: period === state.time ? spanOf(period) : period })}
      onClear={reset}
      wide
    />
  );
}
