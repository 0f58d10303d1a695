import { useRef } from "react";
import { present } from "../../api/present";
import type { Catalogue } from "../../catalogue/Catalogue";
import type { OverviewQuery } from "../../gql/graphql";
import { Notices } from "../../shell/Notices";
import { usePalette } from "../../shell/Scheme";
import { toggle } from "../../state/toggle";
import { useLanguage } from "../../text/Language";
import { Cards } from "./Cards";
import { cardsOf } from "./cards";
import { DistrictVisuals } from "./DistrictVisuals";
import { chosenMembers, districtMembers } from "./districtRows";
import { DonorsVisual, InstitutionsVisual, YearBeforeVisual } from "./GiverVisuals";
import type { OverviewState } from "./overviewState";
import type { Scene } from "./Scene";
import { StatementsVisual } from "./StatementsVisual";
import { membersWithBefore } from "./yearBefore";

interface OverviewReportProps {
  answer: OverviewQuery;
  state: OverviewState;
  catalogue: Catalogue;
  update: (changes: Partial<OverviewState>) => void;
  reset: () => void;
}

/** What the overview shows of an answer. */
export function OverviewReport({ answer, state, catalogue, update, reset }: OverviewReportProps) {
  const { language } = useLanguage();
  const sources = useRef<HTMLDivElement>(null);
  const label = (measure: string) => catalogue.measure(measure);
  const scene: Scene = { language, palette: usePalette(), chosen: state.district, label };
  const districts = present(answer.districts);
  const members = districtMembers(districts.rows, scene);
  const onSelect = (code: string) => update({ district: toggle(state.district, code) });
  const onMeasure = (measure: OverviewState["sources"]) => update({ sources: measure });
  const onSources = (measure: OverviewState["sources"]) => {
    onMeasure(measure);
    sources.current?.focus();
  };
  return (
    <div className="overview">
      <Notices notices={noticesOf(answer)} />
      {present(answer.selected).totals.map((totals) => (
        <Cards key="cards" cards={cardsOf(totals, language)} label={label} language={language} onSources={onSources} />
      ))}
      <div className="visuals">
        <DistrictVisuals
          scene={scene}
          members={members}
          reconciliation={districts.totals[0]?.volume.reconciliation}
          onSelect={onSelect}
          onClear={reset}
          onSources={() => onSources("volume")}
        />
        <InstitutionsVisual rows={present(answer.institutions).rows} scene={scene} />
        <DonorsVisual rows={present(answer.donors).rows} scene={scene} />
        <YearBeforeVisual
          members={membersWithBefore(chosenMembers(members))}
          year={state.year}
          scene={scene}
          onSelect={onSelect}
        />
        <StatementsVisual
          statements={answer.statements}
          measure={state.sources}
          onMeasure={onMeasure}
          onClear={reset}
          catalogue={catalogue}
          language={language}
          ref={sources}
        />
      </div>
    </div>
  );
}

function noticesOf({ selected, districts, institutions, donors }: OverviewQuery) {
  return [selected, districts, institutions, donors].flatMap((analysis) => present(analysis).notices);
}
