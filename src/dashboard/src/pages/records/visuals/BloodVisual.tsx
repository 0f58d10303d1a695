import { useMemo } from "react";
import { toggle } from "../../../state/toggle";
import { useWords } from "../../../text/useWords";
import { Visual } from "../../../visuals/Visual";
import { crossOf, crossTable } from "../cross";
import { crossHeatOption } from "../crossHeat";
import { headingOf, measured } from "../measured";
import { memberOf, members, type RecordsState } from "../recordsState";
import type { RecordsLook } from "../useLook";
import { recordsWords } from "../words";
import type { RecordVisualProps, RowsOf } from "./RecordVisualProps";

/** Blood groups by Rh factor. */
export function BloodVisual({ rows, state, shown, look, update, reset }: RecordVisualProps<"blood">) {
  const words = useWords(recordsWords);
  const { abo } = shown;
  const { option, table } = useMemo(() => groups(rows, abo, look), [rows, abo, look]);
  const select = (key: string) => {
    const group = memberOf(members.abo, key);
    if (group !== undefined) update({ abo: toggle(state.abo, group) });
  };
  return (
    <Visual
      name="blood"
      title={words.titled(words.titles.blood, headingOf(rows, look, shown.measure))}
      note={words.notes.blood}
      table={table}
      chart={{ option, height: 280 }}
      onSelect={select}
      onClear={reset}
    />
  );
}

function groups(rows: RowsOf<"blood">, chosen: RecordsState["abo"], look: RecordsLook) {
  const cross = crossOf(
    rows.flatMap((row) => {
      const { abo, rh } = row.by;
      if (abo === null || rh === null) return [];
      return [
        {
          row: { key: abo, label: look.catalogue.value("abo", abo) },
          column: { key: rh, label: look.catalogue.value("rh", rh) },
          figure: measured(row),
        },
      ];
    }),
    { rows: members.abo, columns: members.rh },
  );
  const isChosen = (group: string) => chosen.some((one) => one === group);
  const option = crossHeatOption(
    cross,
    {
      numbered: true,
      keyOf: (abo) => abo.key,
      isChosen: (abo) => (chosen.length === 0 ? undefined : isChosen(abo.key)),
      headingOf: (abo, rh) => `${abo.label} ${rh.label}`,
    },
    look,
  );
  return { option, table: crossTable(cross, isChosen, look, look.catalogue.key("abo")) };
}
