import { present } from "../../api/present";
import type { RecordsQuery } from "../../gql/graphql";
import type { RecordsState } from "./recordsState";
import { useLook } from "./useLook";
import { AgeVisual } from "./visuals/AgeVisual";
import { BloodVisual } from "./visuals/BloodVisual";
import { ChannelVisual } from "./visuals/ChannelVisual";
import { DistrictsVisual } from "./visuals/DistrictsVisual";
import { DoseVisual } from "./visuals/DoseVisual";
import { DrivesVisual } from "./visuals/DrivesVisual";
import { HistoryVisual } from "./visuals/HistoryVisual";
import { InstitutionsVisual } from "./visuals/InstitutionsVisual";
import { PublishedVisual } from "./visuals/PublishedVisual";
import { SeasonsVisual } from "./visuals/SeasonsVisual";
import { TrendVisual } from "./visuals/TrendVisual";

interface RecordVisualsProps {
  answer: RecordsQuery;
  state: RecordsState;
  shown: RecordsState;
  update: (changes: Partial<RecordsState>) => void;
  reset: () => void;
}

/** All visuals of the page. */
export function RecordVisuals({ answer, state, shown, update, reset }: RecordVisualsProps) {
  const look = useLook();
  const common = { state, shown, look, update, reset };
  const institutions = present(answer.institutions);
  return (
    <div className="visuals">
      <TrendVisual rows={present(answer.trend).rows} {...common} />
      <SeasonsVisual rows={present(answer.seasons).rows} {...common} />
      <HistoryVisual rows={present(answer.history).rows} {...common} />
      <AgeVisual rows={present(answer.age).rows} {...common} />
      <BloodVisual rows={present(answer.blood).rows} {...common} />
      <ChannelVisual rows={present(answer.channel).rows} {...common} />
      <DoseVisual rows={present(answer.dose).rows} {...common} />
      <DistrictsVisual rows={present(answer.districts).rows} {...common} />
      <InstitutionsVisual rows={institutions.rows} rest={institutions.rest} {...common} />
      {answer.matched && <PublishedVisual rows={answer.matched.rows} {...common} />}
      <DrivesVisual answer={answer} look={look} />
    </div>
  );
}
