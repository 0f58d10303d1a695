import { useDeferredValue, useMemo } from "react";
import { present } from "../../api/present";
import { useAnswer } from "../../api/useAnswer";
import { useLatestYear } from "../../catalogue/useLatestYear";
import type { RecordsQuery } from "../../gql/graphql";
import { Notices } from "../../shell/Notices";
import { PageFrame } from "../../shell/PageFrame";
import { shellWords } from "../../shell/words";
import { useUrlState } from "../../state/useUrlState";
import { useLanguage } from "../../text/Language";
import { useWords } from "../../text/useWords";
import { donationFilter, isBeyondPublished } from "./filters";
import { NoRecords } from "./NoRecords";
import { NothingThere } from "./NothingThere";
import { RecordCards } from "./RecordCards";
import { RecordSlicers } from "./RecordSlicers";
import { RecordVisuals } from "./RecordVisuals";
import { RecordsQuery as Question } from "./recordsQuery";
import { recordsParams } from "./recordsState";
import { DonationRows } from "./rows/DonationRows";
import { SyntheticBadge } from "./SyntheticBadge";
import { variablesOf } from "./variables";
import { recordsWords } from "./words";

/** Donation records: single donations, asked by time, place, and what was given by whom. */
export default function RecordsPage() {
  const words = useWords(recordsWords);
  const { language } = useLanguage();
  const newest = useLatestYear("recorded");
  const params = useMemo(() => recordsParams(newest.year), [newest.year]);
  const { state, faults, update, reset } = useUrlState(params);
  const variables = useMemo(() => variablesOf(state, language), [state, language]);
  const answer = useAnswer(Question, variables, newest.isKnown);
  // The question is on its way before the visual that was clicked is drawn anew.
  const shown = useDeferredValue(state);
  const slicers = <RecordSlicers answer={answer.data} state={state} update={update} reset={reset} />;
  return (
    <PageFrame
      title={words.title}
      answer={answer}
      faults={faults}
      onReset={reset}
      filters={answer.data && isEmpty(answer.data) ? undefined : slicers}
    >
      {(data) =>
        isEmpty(data) ? (
          <NoRecords />
        ) : (
          <>
            {hasNothing(data) && <NothingThere onAllYears={() => update({ time: null })} onClear={reset} />}
            <Whole answer={data} />
            {isBeyondPublished(state) && <p className="note">{words.beyondPublished}</p>}
            <RecordVisuals answer={data} state={state} shown={shown} update={update} reset={reset} />
            <DonationRows where={donationFilter(state)} />
            <DataVersion answer={data} />
          </>
        )
      }
    </PageFrame>
  );
}

function Whole({ answer }: { answer: RecordsQuery }) {
  const { notices, totals } = present(answer.whole);
  return (
    <>
      <SyntheticBadge notices={notices} />
      <Notices notices={notices.filter((notice) => notice.code !== "SYNTHETIC_RECORDS")} />
      {totals.map((total) => (
        <RecordCards key="whole" total={total} />
      ))}
    </>
  );
}

function DataVersion({ answer }: { answer: RecordsQuery }) {
  const words = useWords(shellWords);
  return (
    <p className="page-footer">
      {words.dataVersion}: {present(answer.covered).dataVersion}
    </p>
  );
}

function isEmpty(answer: RecordsQuery): boolean {
  return present(answer.covered).rows.length === 0;
}

function hasNothing(answer: RecordsQuery): boolean {
  return present(answer.whole).totals.every(({ donations }) => ["MISSING", "ZERO"].includes(donations.status));
}
