import { type ReactNode, useRef, useState } from "react";
import type { ChartOption } from "../charts/ChartOption";
import { type ChartPicture, ChartView } from "../charts/ChartView";
import { useWords } from "../text/useWords";
import { DataTable } from "./DataTable";
import { SaveMenu } from "./SaveMenu";
import type { VisualTable } from "./VisualTable";
import { visualWords } from "./words";

interface VisualProps {
  /** Names the visual in files and to tests: lower case words with hyphens. */
  name: string;
  title: string;
  /** One sentence on what is drawn and how to read it. */
  note?: ReactNode;
  table: VisualTable;
  /** Without one, the table alone is shown. */
  chart?: { option: ChartOption; height: number };
  /** Called with the key of what is chosen, in the chart or in the table. */
  onSelect?: (key: string) => void;
  /** Said where nothing is left, in place of the general words. */
  empty?: string;
  /** Called with a column's `order` where the heading of the table is pressed. */
  onOrder?: (order: string) => void;
  /** Clears the filters, offered where nothing is left. */
  onClear?: () => void;
  /** Takes the whole width of the page. */
  wide?: boolean;
}

/** One visual of a report: its title, its chart or table, and its files. */
export function Visual({
  name,
  title,
  note,
  table,
  chart,
  onSelect,
  onOrder,
  empty,
  onClear,
  wide = false,
}: VisualProps) {
  const words = useWords(visualWords);
  const [asTable, setAsTable] = useState(chart === undefined);
  const picture = useRef<ChartPicture>(null);
  const drawn = chart !== undefined && !asTable;
  return (
    <section className={wide ? "visual wide" : "visual"} data-visual={name} aria-labelledby={`${name}-title`}>
      <header>
        <h2 id={`${name}-title`}>{title}</h2>
        <div className="tools">
          {chart && (
            <button type="button" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
              {words.table}
            </button>
          )}
          <SaveMenu name={name} table={table} picture={drawn ? picture : null} />
        </div>
      </header>
      {note && <p className="note">{note}</p>}
      {table.rows.length === 0 ? (
        <Empty text={empty} onClear={onClear} />
      ) : drawn ? (
        <ChartView option={chart.option} height={chart.height} label={title} onSelect={onSelect} picture={picture} />
      ) : (
        <DataTable caption={title} table={table} onSelect={onSelect} onOrder={onOrder} />
      )}
    </section>
  );
}

function Empty({ text, onClear }: { text: string | undefined; onClear: (() => void) | undefined }) {
  const words = useWords(visualWords);
  return (
    <p className="empty">
      {text ?? words.empty}{" "}
      {onClear && (
        <button type="button" onClick={onClear}>
          {words.clear}
        </button>
      )}
    </p>
  );
}
