import { useMemo } from "react";
import type { RecordsQuery } from "../../../gql/graphql";
import { toggle } from "../../../state/toggle";
import { nameIn } from "../../../text/naming";
import { useWords } from "../../../text/useWords";
import { headingOf, measured } from "../measured";
import { recordsWords } from "../words";
import { RankingVisual } from "./RankingVisual";
import type { RecordVisualProps } from "./RecordVisualProps";

type InstitutionsProps = RecordVisualProps<"institutions"> & {
  rest: NonNullable<RecordsQuery["institutions"]>["rest"];
};

/** The institutions with most, and all others as one. */
export function InstitutionsVisual({ rows, rest, state, shown, look, update, reset }: InstitutionsProps) {
  const words = useWords(recordsWords);
  const ranked = useMemo(
    () => [
      ...rows.map((row) => ({
        key: row.by.institution?.key,
        name: row.by.institution ? nameIn(row.by.institution, look.language) : words.none,
        figure: measured(row),
      })),
      ...(rest ? [{ key: undefined, name: words.rest, figure: measured(rest) }] : []),
    ],
    [rows, rest, look, words],
  );
  return (
    <RankingVisual
      name="institutions"
      label={look.catalogue.key("institution")}
      heading={headingOf(rows, look, shown.measure)}
      rows={ranked}
      chosen={shown.institution}
      look={look}
      onSelect={(key) => update({ institution: toggle(state.institution, key) })}
      onClear={reset}
    />
  );
}
