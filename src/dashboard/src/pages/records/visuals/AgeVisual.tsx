import { useMemo } from "react";
import { toggle } from "../../../state/toggle";
import { useWords } from "../../../text/useWords";
import { Visual } from "../../../visuals/Visual";
import { crossOf, crossTable } from "../cross";
import { crossColumnsOption } from "../crossColumns";
import { headingOf, measured } from "../measured";
import { memberOf, members, type RecordsState } from "../recordsState";
import type { RecordsLook } from "../useLook";
import { recordsWords } from "../words";
import type { RecordVisualProps, RowsOf } from "./RecordVisualProps";

/** Age bands by sex. */
export function AgeVisual({ rows, state, shown, look, update, reset }: RecordVisualProps<"age">) {
  const words = useWords(recordsWords);
  const { ageBand } = shown;
  const { option, table } = useMemo(() => ages(rows, ageBand, look), [rows, ageBand, look]);
  const select = (key: string) => {
    const band = memberOf(members.ageBand, key);
    if (band !== undefined) update({ ageBand: toggle(state.ageBand, band) });
  };
  return (
    <Visual
      name="age"
      title={words.titled(words.titles.age, headingOf(rows, look, shown.measure))}
      note={words.notes.age}
      table={table}
      chart={{ option, height: 280 }}
      onSelect={select}
      onClear={reset}
    />
  );
}

function ages(rows: RowsOf<"age">, chosen: RecordsState["ageBand"], look: RecordsLook) {
  const cross = crossOf(
    rows.flatMap((row) => {
      const band = memberOf(members.ageBand, row.by.ageBand);
      const { sex } = row.by;
      if (band === undefined || sex === null) return [];
      return [
        {
          row: { key: band, label: look.catalogue.value("ageBand", band) },
          column: { key: sex, label: look.catalogue.value("sex", sex) },
          figure: measured(row),
        },
      ];
    }),
    { rows: members.ageBand, columns: members.sex },
  );
  const isChosen = (band: string) => chosen.some((one) => one === band);
  const option = crossColumnsOption(
    cross,
    {
      stacked: true,
      keyOf: (band) => band.key,
      isChosen: (band) => (chosen.length === 0 ? undefined : isChosen(band.key)),
    },
    look,
  );
  return { option, table: crossTable(cross, isChosen, look, look.catalogue.key("ageBand")) };
}
