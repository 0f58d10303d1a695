import { useMemo } from "react";
import { toggle } from "../../../state/toggle";
import { useWords } from "../../../text/useWords";
import { Visual } from "../../../visuals/Visual";
import { matchedTable } from "../matched";
import { headingOf } from "../measured";
import { timeText } from "../timeText";
import { recordsWords } from "../words";
import type { RecordVisualProps } from "./RecordVisualProps";

/** Records set against what was published, by district. */
export function PublishedVisual({ rows, state, shown, look, update, reset }: RecordVisualProps<"matched">) {
  const words = useWords(recordsWords);
  const { district, measure } = shown;
  const table = useMemo(() => {
    const figure = headingOf(rows, look, measure);
    return matchedTable(rows, district, look.language, { name: look.catalogue.key("district"), figure });
  }, [rows, district, look, measure]);
  return (
    <Visual
      name="published"
      title={words.titled(words.titles.published, timeText(shown.time, look.language))}
      note={words.notes.published}
      table={table}
      onSelect={(code) => update({ district: toggle(state.district, code) })}
      onClear={reset}
      wide
    />
  );
}
