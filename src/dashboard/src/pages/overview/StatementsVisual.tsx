import type { Ref } from "react";
import { present } from "../../api/present";
import type { Catalogue } from "../../catalogue/Catalogue";
import type { Language, OverviewQuery } from "../../gql/graphql";
import { SelectSlicer } from "../../slicers/SelectSlicer";
import { Visual } from "../../visuals/Visual";
import { type OverviewState, overviewMeasures } from "./overviewState";
import { statementTable } from "./statementTable";
import { visualTexts } from "./visualTexts";

interface StatementsVisualProps {
  statements: OverviewQuery["statements"];
  /** The measure whose sources are listed, or all. */
  measure: OverviewState["sources"];
  onMeasure: (measure: OverviewState["sources"]) => void;
  onClear: () => void;
  catalogue: Catalogue;
  language: Language;
  /** Where the reader is led to. */
  ref: Ref<HTMLDivElement>;
}

/** The printed figures behind what is selected. */
export function StatementsVisual({ statements, measure, onMeasure, onClear, ref, ...texts }: StatementsVisualProps) {
  const words = visualTexts[texts.language];
  const { nodes, totalCount } = present(statements);
  const rows = present(nodes);
  return (
    <div className="wide-slot" ref={ref} tabIndex={-1}>
      <Visual
        name="statements"
        title={words.statements}
        note={
          <span className="note-row">
            <SelectSlicer
              name="sources"
              label={words.ofMeasure}
              options={(["all", ...overviewMeasures] as const).map((value) => ({
                value,
                label: value === "all" ? words.allMeasures : texts.catalogue.measure(value),
              }))}
              chosen={measure}
              onChange={onMeasure}
            />
            <span>{words.statementsNote(rows.length, totalCount)}</span>
          </span>
        }
        table={statementTable(rows, texts.catalogue, texts.language)}
        onClear={onClear}
        wide
      />
    </div>
  );
}
