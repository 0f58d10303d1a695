import { useEffect, useRef } from "react";
import { Crumbs } from "../../slicers/Crumbs";
import { useWords } from "../../text/useWords";
import type { BuilderProps } from "./Builder";
import { drillUp } from "./drill";
import { valueText } from "./members";
import { exploreWords } from "./words";

/** The rows that were drilled into, and the way back; it has the focus after each step, for the row that had it is gone. */
export function DrillPath({ state, change, members, reading }: BuilderProps) {
  const words = useWords(exploreWords);
  const place = useRef<HTMLDivElement>(null);
  const depth = useRef(state.drill.length);
  useEffect(() => {
    if (depth.current !== state.drill.length) place.current?.focus();
    depth.current = state.drill.length;
  }, [state.drill.length]);
  const steps = state.drill.map(({ name, values }, index) => ({
    key: String(index + 1),
    label: name
      .split("-")
      .map((key, part) => valueText(key, values[part] ?? "", members, reading))
      .join(" · "),
  }));
  return (
    <div className="drill-path" ref={place} tabIndex={-1}>
      {steps.length > 0 && (
        <Crumbs
          label={words.crumbs}
          steps={[{ key: "0", label: words.whole }, ...steps]}
          onUp={(key) => change(drillUp(state, Number(key)))}
        />
      )}
    </div>
  );
}
