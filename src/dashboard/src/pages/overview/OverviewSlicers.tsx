import { ChipSlicer } from "../../slicers/ChipSlicer";
import { Crumbs } from "../../slicers/Crumbs";
import { SelectSlicer } from "../../slicers/SelectSlicer";
import { useWords } from "../../text/useWords";
import type { OverviewState } from "./overviewState";
import { overviewWords } from "./words";

interface OverviewSlicersProps {
  state: OverviewState;
  /** The years of which there is a figure. */
  years: readonly number[];
  districts: readonly { value: string; label: string }[];
  update: (changes: Partial<OverviewState>) => void;
  reset: () => void;
}

/** The slicers of the overview, and where in the geography it stands. */
export function OverviewSlicers({ state, years, districts, update, reset }: OverviewSlicersProps) {
  const words = useWords(overviewWords);
  const year = state.year;
  const offered = years.includes(year) ? years : [year, ...years];
  const names = districts.filter(({ value }) => state.district.includes(value)).map(({ label }) => label);
  const city = { key: "city", label: words.city };
  const steps = names.length === 0 ? [city] : [city, { key: "district", label: words.listed(names) }];
  return (
    <>
      <section className="slicers" aria-label={words.filters}>
        <SelectSlicer
          name="year"
          label={words.year}
          options={offered.map((each) => ({ value: String(each), label: String(each) }))}
          chosen={String(year)}
          onChange={(chosen) => update({ year: Number(chosen) })}
        />
        <ChipSlicer
          name="district"
          label={words.district}
          options={districts}
          chosen={state.district}
          onChange={(district) => update({ district })}
        />
        <button type="button" data-action="clear" onClick={reset}>
          {words.clear}
        </button>
      </section>
      <Crumbs label={words.geography} steps={steps} onUp={() => update({ district: [] })} />
    </>
  );
}
