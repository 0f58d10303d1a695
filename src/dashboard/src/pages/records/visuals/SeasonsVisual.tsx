import { useMemo } from "react";
import { useWords } from "../../../text/useWords";
import { Visual } from "../../../visuals/Visual";
import { crossOf, crossTable } from "../cross";
import { crossHeatOption } from "../crossHeat";
import { headingOf, measured } from "../measured";
import { holds, type TimePath } from "../timePath";
import { shortTime, timeText } from "../timeText";
import type { RecordsLook } from "../useLook";
import { recordsWords } from "../words";
import type { RecordVisualProps, RowsOf } from "./RecordVisualProps";

/** Years by month. */
export function SeasonsVisual({ rows, shown, look, update, reset }: RecordVisualProps<"seasons">) {
  const words = useWords(recordsWords);
  const { time } = shown;
  const { option, table } = useMemo(() => seasons(rows, time, look), [rows, time, look]);
  return (
    <Visual
      name="seasons"
      title={words.titled(words.titles.seasons, headingOf(rows, look, shown.measure))}
      note={words.notes.seasons}
      table={table}
      chart={{ option, height: 330 }}
      onSelect={(period) => update({ time: period })}
      onClear={reset}
      wide
    />
  );
}

function seasons(rows: RowsOf<"seasons">, time: TimePath, look: RecordsLook) {
  const cross = crossOf(
    rows.flatMap((row) => {
      const { month } = row.by;
      if (month === null) return [];
      const year = month.slice(0, 4);
      return [
        {
          row: { key: year, label: year },
          column: { key: month.slice(5), label: shortTime(month, look.language) },
          figure: measured(row),
        },
      ];
    }),
  );
  const monthOf = (year: string, month: string) => `${year}-${month}`;
  const option = crossHeatOption(
    cross,
    {
      numbered: false,
      keyOf: (year, month) => monthOf(year.key, month.key),
      isChosen: (year, month) => (time === null ? undefined : isWithin(time, monthOf(year.key, month.key))),
      headingOf: (year, month) => timeText(monthOf(year.key, month.key), look.language),
    },
    look,
  );
  return { option, table: crossTable(cross, (year) => year === time, look, recordsWords[look.language].year) };
}

/** Whether the place in the calendar has the month in it, or is a day of it. */
function isWithin(time: string, month: string): boolean {
  return holds(time, month) || holds(month, time);
}
