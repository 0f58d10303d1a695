import { ChipSlicer } from "../../slicers/ChipSlicer";
import { type ChosenDimension, members, type RecordsState } from "./recordsState";
import { useLook } from "./useLook";

interface MemberSlicersProps {
  state: RecordsState;
  update: (changes: Partial<RecordsState>) => void;
}

/** What filters by how, what and by whom was given. */
export function MemberSlicers({ state, update }: MemberSlicersProps) {
  const { catalogue } = useLook();
  // Who is not recorded is offered only where it is chosen, by its mark.
  const slicer = <W extends string>(name: ChosenDimension, words: readonly W[], chosen: readonly W[]) => ({
    name,
    label: catalogue.key(name),
    chosen,
    options: words
      .filter((value) => value !== "UNKNOWN" || chosen.includes(value))
      .map((value) => ({ value, label: catalogue.value(name, value) })),
  });
  return (
    <>
      <ChipSlicer {...slicer("channel", members.channel, state.channel)} onChange={(channel) => update({ channel })} />
      <ChipSlicer {...slicer("product", members.product, state.product)} onChange={(product) => update({ product })} />
      <ChipSlicer {...slicer("dose", members.dose, state.dose)} onChange={(dose) => update({ dose })} />
      <ChipSlicer {...slicer("history", members.history, state.history)} onChange={(history) => update({ history })} />
      <ChipSlicer {...slicer("sex", members.sex, state.sex)} onChange={(sex) => update({ sex })} />
      <ChipSlicer {...slicer("ageBand", members.ageBand, state.ageBand)} onChange={(ageBand) => update({ ageBand })} />
      <ChipSlicer {...slicer("abo", members.abo, state.abo)} onChange={(abo) => update({ abo })} />
    </>
  );
}
