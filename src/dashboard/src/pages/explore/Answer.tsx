import type { AnalysisInput } from "../../gql/graphql";
import { Notices } from "../../shell/Notices";
import { AnswerSlicers } from "./AnswerSlicers";
import { AnswerVisuals } from "./AnswerVisuals";
import { Asked } from "./Asked";
import type { Request } from "./addresses";
import type { Table } from "./answerColumns";
import type { BuilderProps } from "./Builder";
import { drillInto, drillTargets } from "./drill";
import type { ExploreState } from "./exploreState";
import { Pages } from "./Pages";
import { valuesOf } from "./toVisualTable";
import { useAnswerShown } from "./useAnswerShown";

/** What every part of an answer shows and changes. */
export interface AnswerProps extends BuilderProps {
  table: Table;
  /** Changes how the answer is shown, and not what is asked. */
  show: (changes: Partial<ExploreState>) => void;
  onReset: () => void;
  question: AnalysisInput;
  request: Request;
}

/** The answer to a question: what to know of it, its chart where there is one, its table, and how to have it elsewhere. */
export function Answer(props: AnswerProps) {
  const { table, state, change, perspective } = props;
  const shown = useAnswerShown(props);
  const targets = perspective === undefined || table.rows.length === 0 ? [] : drillTargets(state, perspective);
  const into = targets.find(({ key }) => key === state.into) ?? targets[0];
  // While the next answer is awaited, the rows are still those of the last question.
  const keys = shown.columns.keys.map(({ name }) => name);
  const leads = into !== undefined && keys.length > 0 && keys.join() === state.by.join();
  return (
    <>
      <Notices notices={table.notices} />
      <AnswerSlicers {...props} shown={shown} targets={targets} into={into} />
      <AnswerVisuals
        {...props}
        shown={shown}
        into={leads ? into : undefined}
        onDrill={(key) => into && change(drillInto(state, into.key, valuesOf(key)))}
      />
      <Pages {...props} />
      <Asked {...props} />
    </>
  );
}
