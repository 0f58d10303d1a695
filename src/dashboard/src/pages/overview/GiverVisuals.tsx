import { figureBars } from "../../charts/figureBars";
import { rowsHeight } from "../../charts/rows";
import type { DonorRowFragment, InstitutionRowFragment } from "../../gql/graphql";
import { Visual } from "../../visuals/Visual";
import type { DistrictMember } from "./districtRows";
import { donorBars, donorTable, institutionBars, institutionTable } from "./givers";
import type { Scene } from "./Scene";
import { visualTexts } from "./visualTexts";
import { beforeBars, beforeTable } from "./yearBefore";

/** The institutions, each in its own period. */
export function InstitutionsVisual({ rows, scene }: { rows: readonly InstitutionRowFragment[]; scene: Scene }) {
  const words = visualTexts[scene.language];
  const bars = institutionBars(rows, scene);
  return (
    <Visual
      name="institutions"
      title={words.institutions}
      note={words.institutionsNote}
      empty={words.noInstitutions}
      table={institutionTable(rows, scene)}
      chart={{ option: figureBars(bars, scene), height: rowsHeight(bars) }}
    />
  );
}

/** The donors whom the sources name. */
export function DonorsVisual({ rows, scene }: { rows: readonly DonorRowFragment[]; scene: Scene }) {
  const words = visualTexts[scene.language];
  const bars = donorBars(rows, scene);
  return (
    <Visual
      name="donors"
      title={words.donors}
      note={words.donorsNote}
      table={donorTable(rows, scene)}
      chart={{ option: figureBars(bars, scene), height: rowsHeight(bars) }}
    />
  );
}

interface YearBeforeVisualProps {
  /** Those of which the year before is known. */
  members: readonly DistrictMember[];
  year: number;
  scene: Scene;
  onSelect: (code: string) => void;
}

/** The year before as the printed growth implies it. */
export function YearBeforeVisual({ members, year, scene, onSelect }: YearBeforeVisualProps) {
  const words = visualTexts[scene.language];
  const bars = beforeBars(members, year, scene);
  return (
    <Visual
      name="year-before"
      title={words.before(year - 1)}
      note={words.beforeNote}
      empty={words.noBefore}
      table={beforeTable(members, year, scene)}
      chart={{ option: figureBars(bars, scene), height: rowsHeight(bars) }}
      onSelect={onSelect}
    />
  );
}
