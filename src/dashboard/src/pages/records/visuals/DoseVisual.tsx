import { useMemo } from "react";
import { toggle } from "../../../state/toggle";
import { headingOf, measured } from "../measured";
import { memberOf, members } from "../recordsState";
import { RankingVisual } from "./RankingVisual";
import type { RecordVisualProps } from "./RecordVisualProps";

/** How much was given at once. */
export function DoseVisual({ rows, state, shown, look, update, reset }: RecordVisualProps<"dose">) {
  const ranked = useMemo(
    () =>
      rows.flatMap((row) => {
        const key = memberOf(members.dose, row.by.dose);
        return key === undefined ? [] : [{ key, name: look.catalogue.value("dose", key), figure: measured(row) }];
      }),
    [rows, look],
  );
  const select = (key: string) => {
    const dose = memberOf(members.dose, key);
    if (dose !== undefined) update({ dose: toggle(state.dose, dose) });
  };
  return (
    <RankingVisual
      name="dose"
      label={look.catalogue.key("dose")}
      heading={headingOf(rows, look, shown.measure)}
      rows={ranked}
      chosen={shown.dose}
      look={look}
      onSelect={select}
      onClear={reset}
    />
  );
}
