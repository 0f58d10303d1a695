import { useMemo } from "react";
import { toggle } from "../../../state/toggle";
import { useWords } from "../../../text/useWords";
import { Visual } from "../../../visuals/Visual";
import { type Cross, crossOf, crossTable } from "../cross";
import { crossColumnsOption } from "../crossColumns";
import { headingOf, measured } from "../measured";
import { memberOf, members, type RecordsState } from "../recordsState";
import { isTime } from "../timePath";
import type { RecordsLook } from "../useLook";
import { recordsWords } from "../words";
import type { RecordVisualProps, RowsOf } from "./RecordVisualProps";

/** First-time and repeat donations by year. */
export function HistoryVisual({ rows, state, shown, look, update, reset }: RecordVisualProps<"history">) {
  const words = useWords(recordsWords);
  const { history, time } = shown;
  const cross = useMemo(() => historiesOf(rows, look), [rows, look]);
  const option = useMemo(() => drawn(cross, rows, history, look), [cross, rows, history, look]);
  const table = useMemo(() => crossTable(cross, (year) => year === time, look, words.year), [cross, time, look, words]);
  const select = (key: string) => {
    const member = memberOf(members.history, key);
    if (member !== undefined) update({ history: toggle(state.history, member) });
    else if (isTime(key)) update({ time: key === state.time ? null : key });
  };
  const overlap = rows.some((row) => row.donors !== undefined);
  return (
    <Visual
      name="history"
      title={words.titled(words.titles.history, headingOf(rows, look, shown.measure))}
      note={overlap ? `${words.notes.history} ${words.notes.personsOverlap}` : words.notes.history}
      table={table}
      chart={{ option, height: 280 }}
      onSelect={select}
      onClear={reset}
      wide
    />
  );
}

function historiesOf(rows: RowsOf<"history">, look: RecordsLook): Cross {
  return crossOf(
    rows.flatMap((row) => {
      const { year, history } = row.by;
      if (year === null || history === null) return [];
      return [
        {
          row: { key: String(year), label: String(year) },
          column: { key: history, label: look.catalogue.value("history", history) },
          figure: measured(row),
        },
      ];
    }),
    { columns: members.history },
  );
}

function drawn(cross: Cross, rows: RowsOf<"history">, chosen: RecordsState["history"], look: RecordsLook) {
  return crossColumnsOption(
    cross,
    {
      stacked: rows.every((row) => row.donors === undefined),
      keyOf: (_, history) => history.key,
      isChosen: (_, history) => (chosen.length === 0 ? undefined : chosen.some((one) => one === history.key)),
    },
    look,
  );
}
