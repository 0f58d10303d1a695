import { useState } from "react";
import type { Perspective } from "../../catalogue/Catalogue";
import { ChipSlicer } from "../../slicers/ChipSlicer";
import { SelectSlicer } from "../../slicers/SelectSlicer";
import { useWords } from "../../text/useWords";
import { ComparePicker } from "./ComparePicker";
import { type ExploreState, rowsOnPage } from "./exploreState";
import { FilterPicker } from "./FilterPicker";
import type { Key } from "./keys";
import type { Reading } from "./keyText";
import type { Members } from "./members";
import { isCalled, turnTo } from "./offers";
import { exploreWords } from "./words";

/** What every part of the builder shows and changes. */
export interface BuilderProps {
  state: ExploreState;
  change: (changes: Partial<ExploreState>) => void;
  /** Undefined: the catalogue has none of that name, or is not there yet. */
  perspective: Perspective | undefined;
  keys: readonly Key[];
  members: Members;
  reading: Reading;
}

/** Builds a question: whose figures, which measures, grouped by what, set against what, of what. */
export function Builder(props: BuilderProps) {
  const { state, change, perspective, keys, reading } = props;
  const words = useWords(exploreWords);
  const [search, setSearch] = useState("");
  const [wide] = useState(() => matchMedia("(min-width: 900px)").matches);
  const measures = perspective?.measures ?? [];
  const choose = (names: readonly string[]) =>
    change({
      measures: names.map((name) => state.measures.find((measure) => measure.name === name) ?? { name, values: [] }),
    });
  const turn = (name: string) => {
    const next = reading.catalogue.perspective(name);
    if (next) change(turnTo(next, state));
  };
  return (
    <details className="builder" open={wide}>
      <summary>{words.builder}</summary>
      <SelectSlicer
        name="perspective"
        label={words.perspective}
        options={reading.catalogue.perspectives.map(({ name, label }) => ({ value: name, label }))}
        chosen={state.perspective}
        onChange={turn}
      />
      <p className="note">{perspective?.description}</p>
      <input
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <ChipSlicer
        name="measures"
        label={words.measures}
        options={measures
          .filter((measure) => isCalled(measure, search))
          .map(({ name, label, kind, description }) => ({
            value: name,
            label: kind === "DERIVED" ? `${label} ƒ` : label,
            hint: description,
          }))}
        chosen={state.measures.map(({ name }) => name)}
        onChange={choose}
      />
      <p className="note">{words.derivedNote}</p>
      <ChipSlicer
        name="by"
        label={words.keys}
        options={keys
          .filter((key) => isCalled(key, search))
          .map(({ name, label, description }) => ({ value: name, label, hint: description }))}
        chosen={state.by}
        onChange={(by) => change({ by })}
      />
      <ComparePicker {...props} />
      <FilterPicker {...props} search={search} />
      <SelectSlicer
        name="level"
        label={words.level}
        options={[
          { value: "", label: words.levelAuto },
          ...(perspective?.levels ?? []).map(({ name, label }) => ({ value: name, label })),
        ]}
        chosen={state.level ?? ""}
        onChange={(level) => change({ level: level === "" ? null : level })}
      />
      <SelectSlicer
        name="rows"
        label={words.rows}
        options={rowsOnPage.map((rows) => ({ value: rows, label: rows }))}
        chosen={state.rows}
        onChange={(rows) => change({ rows })}
      />
    </details>
  );
}
