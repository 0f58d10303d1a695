import type { RecordsQuery } from "../../gql/graphql";
import { ChipSlicer } from "../../slicers/ChipSlicer";
import { Crumbs } from "../../slicers/Crumbs";
import { SelectSlicer } from "../../slicers/SelectSlicer";
import { nameIn } from "../../text/naming";
import { useWords } from "../../text/useWords";
import { MemberSlicers } from "./MemberSlicers";
import { measures, type RecordsState } from "./recordsState";
import { stepsOf } from "./timePath";
import { timeText } from "./timeText";
import { useLook } from "./useLook";
import { recordsWords } from "./words";
import { yearOptions } from "./yearOptions";

interface RecordSlicersProps {
  /** undefined: not there yet. */
  answer: RecordsQuery | undefined;
  state: RecordsState;
  update: (changes: Partial<RecordsState>) => void;
  reset: () => void;
}

/** What filters the page of records. */
export function RecordSlicers({ answer, state, update, reset }: RecordSlicersProps) {
  const words = useWords(recordsWords);
  const { catalogue, language } = useLook();
  return (
    <div className="slicers">
      <SelectSlicer
        name="measure"
        label={words.measure}
        options={measures.map((value) => ({ value, label: catalogue.measure(value) }))}
        chosen={state.measure}
        onChange={(measure) => update({ measure })}
      />
      <SelectSlicer
        name="time"
        label={words.year}
        options={yearOptions(answer, state.time, words.allYears)}
        chosen={state.time?.slice(0, 4) ?? ""}
        onChange={(year) => update({ time: year === "" ? null : year })}
      />
      <Crumbs
        label={words.time}
        steps={stepsOf(state.time).map((step) => ({ key: step ?? "", label: timeText(step, language) }))}
        onUp={(step) => update({ time: step === "" ? null : step })}
      />
      <ChipSlicer
        name="district"
        label={catalogue.key("district")}
        options={(answer?.places?.nodes ?? []).map((place) => ({ value: place.code, label: nameIn(place, language) }))}
        chosen={state.district}
        onChange={(district) => update({ district })}
      />
      <MemberSlicers state={state} update={update} />
      <ChosenInstitutions answer={answer} state={state} update={update} />
      <button type="button" onClick={reset}>
        {words.clear}
      </button>
    </div>
  );
}

/** The institutions that are chosen, so that each can be left out again. */
function ChosenInstitutions({ answer, state, update }: Pick<RecordSlicersProps, "answer" | "state" | "update">) {
  const { catalogue, language } = useLook();
  if (state.institution.length === 0) return null;
  const known = answer?.institutions?.rows.flatMap((row) => row.by.institution ?? []) ?? [];
  const nameOf = (key: string) => {
    const institution = known.find((one) => one.key === key);
    return institution ? nameIn(institution, language) : key;
  };
  return (
    <ChipSlicer
      name="institution"
      label={catalogue.key("institution")}
      options={state.institution.map((value) => ({ value, label: nameOf(value) }))}
      chosen={state.institution}
      onChange={(institution) => update({ institution })}
    />
  );
}
