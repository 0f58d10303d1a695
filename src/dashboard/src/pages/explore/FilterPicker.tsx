import { ChipSlicer } from "../../slicers/ChipSlicer";
import { useWords } from "../../text/useWords";
import type { BuilderProps } from "./Builder";
import type { Key } from "./keys";
import { optionsOf, valueText } from "./members";
import { isCalled } from "./offers";
import { exploreWords } from "./words";
import { YearInput } from "./YearInput";

/** What the figures are of: years, and values of whatever the perspective has. */
export function FilterPicker(props: BuilderProps & { search: string }) {
  const { state, change, keys, search } = props;
  const words = useWords(exploreWords);
  return (
    <fieldset className="slicer filters">
      <legend>{words.filters}</legend>
      <div className="years">
        <YearInput name="from" label={words.yearsFrom} year={state.from} onChange={(from) => change({ from })} />
        <YearInput name="to" label={words.yearsTo} year={state.to} onChange={(to) => change({ to })} />
      </div>
      {keys
        .filter((key) => isCalled(key, search))
        .map((key) => (
          <KeyFilter key={key.name} {...props} filtered={key} />
        ))}
    </fieldset>
  );
}

function KeyFilter({ state, change, members, reading, filtered }: BuilderProps & { filtered: Key }) {
  const { name, label } = filtered;
  const chosen = state.filter.find((filter) => filter.name === name)?.values ?? [];
  const said = (value: string) => valueText(name, value, members, reading);
  const offered = optionsOf(filtered, members, state);
  const others = chosen.filter((value) => !offered.some((option) => option.value === value));
  const options = [...offered, ...others.map((value) => ({ value, label: said(value) }))];
  if (options.length === 0) return null;
  const choose = (values: readonly string[]) => {
    const rest = state.filter.filter((filter) => filter.name !== name);
    change({ filter: values.length === 0 ? rest : [...rest, { name, values }] });
  };
  return (
    <details className="key-filter" data-filter={name}>
      <summary>
        {label}
        {chosen.length > 0 && <strong>: {chosen.map(said).join(", ")}</strong>}
      </summary>
      <ChipSlicer name={`filter-${name}`} label={label} options={options} chosen={chosen} onChange={choose} />
    </details>
  );
}
