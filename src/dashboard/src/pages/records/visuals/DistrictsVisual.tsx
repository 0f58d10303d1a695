import { useMemo } from "react";
import { toggle } from "../../../state/toggle";
import { nameIn } from "../../../text/naming";
import { useWords } from "../../../text/useWords";
import { headingOf, measured } from "../measured";
import { recordsWords } from "../words";
import { RankingVisual } from "./RankingVisual";
import type { RecordVisualProps } from "./RecordVisualProps";

/** Districts, most first. */
export function DistrictsVisual({ rows, state, shown, look, update, reset }: RecordVisualProps<"districts">) {
  const words = useWords(recordsWords);
  const ranked = useMemo(
    () =>
      rows.map((row) => ({
        key: row.by.district?.code,
        name: row.by.district ? nameIn(row.by.district, look.language) : words.none,
        figure: measured(row),
      })),
    [rows, look, words],
  );
  return (
    <RankingVisual
      name="districts"
      label={look.catalogue.key("district")}
      heading={headingOf(rows, look, shown.measure)}
      rows={ranked}
      chosen={shown.district}
      look={look}
      onSelect={(code) => update({ district: toggle(state.district, code) })}
      onClear={reset}
    />
  );
}
