import { ChipSlicer } from "../../slicers/ChipSlicer";
import { useWords } from "../../text/useWords";
import type { BuilderProps } from "./Builder";
import { comparisons, type ExploreState } from "./exploreState";
import { comparisonsOf, type Measure } from "./offers";
import { exploreWords } from "./words";

/** What each measure is set against, and across which keys its shares and ranks go. */
export function ComparePicker(props: BuilderProps) {
  const { state, change, perspective, keys } = props;
  const words = useWords(exploreWords);
  const goesAcross = state.measures.some(({ values }) => values.includes("share") || values.includes("rank"));
  const chosen = state.measures.flatMap(({ name }) => perspective?.measures.filter((one) => one.name === name) ?? []);
  return (
    <>
      {chosen.length > 0 && <p className="legend">{words.compareWith}</p>}
      {chosen.map((measure) => (
        <MeasureComparisons key={measure.name} {...props} measure={measure} />
      ))}
      {goesAcross && state.by.length > 1 && (
        <>
          <ChipSlicer
            name="across"
            label={words.across}
            options={keys
              .filter(({ name }) => state.by.includes(name))
              .map(({ name, label }) => ({ value: name, label }))}
            chosen={state.across}
            onChange={(across) => change({ across })}
          />
          <p className="note">{words.acrossNote}</p>
        </>
      )}
    </>
  );
}

function MeasureComparisons({ state, change, keys, measure }: BuilderProps & { measure: Measure }) {
  const words = useWords(exploreWords);
  const asked = state.measures.find(({ name }) => name === measure.name)?.values ?? [];
  const sensible = comparisonsOf(measure, state, keys);
  const options = comparisons
    .filter((comparison) => sensible.includes(comparison) || asked.includes(comparison))
    .map((comparison) => ({ value: comparison as string, label: words.comparisons[comparison] }));
  const choose = (values: readonly string[]): ExploreState["measures"] =>
    state.measures.map((one) => (one.name === measure.name ? { ...one, values } : one));
  return (
    <div className="compared">
      <p className="note">
        <strong>{measure.label}</strong> {measure.description}
      </p>
      {options.length > 0 && (
        <ChipSlicer
          name={`compare-${measure.name}`}
          label={words.compare(measure.label)}
          options={options}
          chosen={asked}
          onChange={(values) => change({ measures: choose(values) })}
        />
      )}
    </div>
  );
}
