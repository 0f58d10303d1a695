import { type ReactNode, useMemo } from "react";
import { useWords } from "../../../text/useWords";
import { Visual } from "../../../visuals/Visual";
import { type Ranked, rankingOption, rankingTable } from "../ranking";
import type { RecordsLook } from "../useLook";
import { recordsWords } from "../words";

interface RankingVisualProps {
  name: "channel" | "dose" | "districts" | "institutions";
  /** What the rows are of. */
  label: string;
  /** The measure with its unit. */
  heading: string;
  note?: ReactNode;
  rows: readonly Ranked[];
  chosen: readonly string[];
  look: RecordsLook;
  onSelect: (key: string) => void;
  onClear: () => void;
}

/** Members of one dimension as bars that lie. */
export function RankingVisual({
  name,
  label,
  heading,
  note,
  rows,
  chosen,
  look,
  onSelect,
  onClear,
}: RankingVisualProps) {
  const words = useWords(recordsWords);
  const { option, table } = useMemo(
    () => ({
      option: rankingOption(rows, chosen, look, heading),
      table: rankingTable(rows, chosen, look, { name: label, figure: heading }),
    }),
    [rows, chosen, look, label, heading],
  );
  return (
    <Visual
      name={name}
      title={words.titled(words.titles[name], heading)}
      note={note ?? words.notes[name]}
      table={table}
      chart={{ option, height: Math.max(rows.length, 4) * 34 + 40 }}
      onSelect={onSelect}
      onClear={onClear}
    />
  );
}
