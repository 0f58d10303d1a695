import { useMemo } from "react";
import { toggle } from "../../../state/toggle";
import { headingOf, measured } from "../measured";
import { memberOf, members } from "../recordsState";
import { RankingVisual } from "./RankingVisual";
import type { RecordVisualProps } from "./RecordVisualProps";

/** How donors came to give. */
export function ChannelVisual({ rows, state, shown, look, update, reset }: RecordVisualProps<"channel">) {
  const ranked = useMemo(
    () =>
      rows.flatMap((row) => {
        const key = memberOf(members.channel, row.by.channel);
        return key === undefined ? [] : [{ key, name: look.catalogue.value("channel", key), figure: measured(row) }];
      }),
    [rows, look],
  );
  const select = (key: string) => {
    const channel = memberOf(members.channel, key);
    if (channel !== undefined) update({ channel: toggle(state.channel, channel) });
  };
  return (
    <RankingVisual
      name="channel"
      label={look.catalogue.key("channel")}
      heading={headingOf(rows, look, shown.measure)}
      rows={ranked}
      chosen={shown.channel}
      look={look}
      onSelect={select}
      onClear={reset}
    />
  );
}
