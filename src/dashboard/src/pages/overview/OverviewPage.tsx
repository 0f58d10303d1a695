import { useMemo } from "react";
import { useAnswer } from "../../api/useAnswer";
import { useCatalogue } from "../../catalogue/useCatalogue";
import { useLatestYear } from "../../catalogue/useLatestYear";
import type { OverviewQuery as Answer } from "../../gql/graphql";
import { PageFrame } from "../../shell/PageFrame";
import { shellWords } from "../../shell/words";
import { useUrlState } from "../../state/useUrlState";
import { useLanguage } from "../../text/Language";
import { nameIn } from "../../text/naming";
import { useWords } from "../../text/useWords";
import { OverviewReport } from "./OverviewReport";
import { OverviewSlicers } from "./OverviewSlicers";
import { OverviewQuery } from "./overviewQuery";
import { overviewParams, variablesOf } from "./overviewState";
import { overviewWords } from "./words";

/** The city's published figures: what a newspaper page says, as a report. */
export function OverviewPage() {
  const words = useWords(overviewWords);
  const shell = useWords(shellWords);
  const { language } = useLanguage();
  const { catalogue } = useCatalogue();
  const newest = useLatestYear("published");
  const params = useMemo(() => overviewParams(newest.year), [newest.year]);
  const { state, faults, update, reset } = useUrlState(params);
  const answer = useAnswer(OverviewQuery, { language, ...variablesOf(state) }, newest.isKnown);
  const districts = districtsOf(answer.data).map((district) => ({
    value: district.code,
    label: nameIn(district, language),
  }));
  const slicers = (
    <OverviewSlicers state={state} years={yearsOf(answer.data)} districts={districts} update={update} reset={reset} />
  );
  return (
    <PageFrame title={words.title(state.year)} answer={answer} faults={faults} onReset={reset} filters={slicers}>
      {(data) => (
        <>
          <OverviewReport answer={data} state={state} catalogue={catalogue} update={update} reset={reset} />
          <footer className="page-footer">
            {shell.dataVersion} {data.selected?.dataVersion}
          </footer>
        </>
      )}
    </PageFrame>
  );
}

function yearsOf(answer: Answer | undefined): number[] {
  return (answer?.years?.rows ?? []).map((row) => row.by.year).filter((year) => year !== null);
}

function districtsOf(answer: Answer | undefined) {
  return (answer?.districts?.rows ?? [])
    .map((row) => row.by.district)
    .filter((district) => district !== null)
    .sort((one, other) => one.code.localeCompare(other.code));
}
