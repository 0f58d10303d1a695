import { useMemo } from "react";
import { present } from "../../api/present";
import { useAnswer } from "../../api/useAnswer";
import { useCatalogue } from "../../catalogue/useCatalogue";
import { PageFrame } from "../../shell/PageFrame";
import { useUrlState } from "../../state/useUrlState";
import { useLanguage } from "../../text/Language";
import { useWords } from "../../text/useWords";
import { Answer } from "./Answer";
import { documentText } from "./addresses";
import { Builder } from "./Builder";
import { DrillPath } from "./DrillPath";
import { Examples } from "./Examples";
import { type ExploreState, exploreParams, tidy } from "./exploreState";
import { keysOf } from "./keys";
import { membersOf } from "./members";
import { questionOf } from "./question";
import { Remedies } from "./Remedies";
import { MembersQuery, TableQuery } from "./tableQuery";
import { exploreWords } from "./words";
import "./builder.css";
import "./explore.css";

/** A pivot builder over all that the catalogue offers. */
export default function ExplorePage() {
  const words = useWords(exploreWords);
  const { language } = useLanguage();
  const { state, faults, update, reset } = useUrlState(exploreParams);
  const { catalogue, answer: catalogueAnswer } = useCatalogue();
  const memberAnswer = useAnswer(MembersQuery, {});
  const members = useMemo(() => membersOf(memberAnswer.data, language), [memberAnswer.data, language]);
  const reading = useMemo(() => ({ catalogue, language }), [catalogue, language]);
  const perspective = catalogue.perspective(state.perspective);
  const keys = useMemo(() => (perspective === undefined ? [] : keysOf(perspective)), [perspective]);
  const variables = { query: questionOf(state, keys), language };
  const answer = useAnswer(TableQuery, variables, catalogue.perspectives.length > 0);
  const change = (changes: Partial<ExploreState>) => update(tidy({ ...state, ...changes }));
  const frame = { title: words.title, faults, onReset: reset };
  const parts = { state, change, perspective, keys, members, reading };
  if (catalogueAnswer.error) {
    return (
      <PageFrame {...frame} answer={catalogueAnswer}>
        {() => null}
      </PageFrame>
    );
  }
  return (
    <PageFrame
      {...frame}
      answer={answer}
      filters={
        <>
          <Builder {...parts} />
          <Examples state={state} onChoose={update} />
          <DrillPath {...parts} />
        </>
      }
      remedies={(fault) => <Remedies fault={fault} state={state} onMend={update} catalogue={catalogue} />}
    >
      {({ table }) => (
        <Answer
          {...parts}
          table={present(table)}
          show={update}
          onReset={reset}
          request={{ query: documentText(TableQuery.toString()), variables }}
          question={variables.query}
        />
      )}
    </PageFrame>
  );
}
