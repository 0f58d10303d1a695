import { type RefObject, useRef } from "react";
import type { ChartPicture } from "../charts/ChartView";
import { usePalette } from "../shell/Scheme";
import { useWords } from "../text/useWords";
import { toCsv } from "./csv";
import { csvFile, download, pngFile, svgFile } from "./download";
import type { VisualTable } from "./VisualTable";
import { visualWords } from "./words";

interface SaveMenuProps {
  name: string;
  table: VisualTable;
  /** Null: what is seen is the table, and there is no picture. */
  picture: RefObject<ChartPicture | null> | null;
}

/** Saves what is seen as a file. */
export function SaveMenu({ name, table, picture }: SaveMenuProps) {
  const words = useWords(visualWords);
  const { ground } = usePalette();
  const menu = useRef<HTMLDetailsElement>(null);
  const svg = () => picture?.current?.svg() ?? "";
  const save = (ending: string, make: () => Blob | Promise<Blob>) => async () => {
    if (menu.current) menu.current.open = false;
    download(`${name}.${ending}`, await make());
  };
  return (
    <details className="menu" ref={menu} onBlur={closeOutside} onKeyDown={closeOnEscape}>
      <summary>{words.save}</summary>
      <div>
        <button type="button" onClick={save("csv", () => csvFile(toCsv(table)))}>
          CSV
        </button>
        {picture && (
          <>
            <button type="button" onClick={save("svg", () => svgFile(svg()))}>
              SVG
            </button>
            <button type="button" onClick={save("png", () => pngFile(svg(), ground))}>
              PNG
            </button>
          </>
        )}
      </div>
    </details>
  );
}

function closeOutside(event: React.FocusEvent<HTMLDetailsElement>) {
  if (event.relatedTarget !== null && !event.currentTarget.contains(event.relatedTarget))
    event.currentTarget.open = false;
}

function closeOnEscape(event: React.KeyboardEvent<HTMLDetailsElement>) {
  if (event.key !== "Escape" || !event.currentTarget.open) return;
  event.currentTarget.open = false;
  event.currentTarget.querySelector("summary")?.focus();
}
