import type { FigureLike } from "../../format/figure";
import type { Language } from "../../gql/graphql";
import { type Named, nameIn } from "../../text/naming";
import { textCell, type VisualTable } from "../../visuals/VisualTable";
import { figureCell } from "./sayFigure";
import type { RowsOf } from "./visuals/RecordVisualProps";
import { recordsWords } from "./words";

/** The roots of the page that tell of drives. */
export interface DrivesAnswer {
  groups: { rows: RowsOf<"groups"> } | null;
  districts: { rows: readonly Pick<RowsOf<"districts">[number], "by" | "groupDonations">[] } | null;
  institutionDrives: { rows: RowsOf<"institutionDrives"> } | null;
  districtDrives: { rows: RowsOf<"districtDrives"> } | null;
}

/** Published drives beside the group donations that were recorded of the same institution or district. */
export function drivesTable(answer: DrivesAnswer, language: Language): VisualTable {
  const words = recordsWords[language];
  const byInstitution = new Map(answer.groups?.rows.map((row) => [row.by.institution?.key, row.groupDonations]));
  const byDistrict = new Map(answer.districts?.rows.map((row) => [row.by.district?.code, row.groupDonations]));
  const institutions = (answer.institutionDrives?.rows ?? []).map(({ by, drives }) =>
    rowOf(by.institution, by.institution?.key, by.period?.label, drives, byInstitution.get(by.institution?.key)),
  );
  const districts = (answer.districtDrives?.rows ?? []).map(({ by, drives }) =>
    rowOf(by.district, by.district?.code, by.period?.label, drives, byDistrict.get(by.district?.code)),
  );
  return {
    columns: [
      { label: words.drivesOf },
      { label: words.period },
      { label: words.drives, numeric: true },
      { label: words.groupDonations, numeric: true },
    ],
    rows: [...institutions, ...districts].map(({ named, key, period, drives, group }) => ({
      key: `${key} ${period}`,
      cells: [
        textCell(named ? nameIn(named, language) : words.none),
        textCell(period),
        figureCell(drives, language),
        figureCell(group, language),
      ],
    })),
  };
}

function rowOf(
  named: Named | null,
  key: string | undefined,
  period: string | undefined,
  drives: FigureLike,
  group: FigureLike | undefined,
) {
  return { named, key: key ?? "", period: period ?? "", drives, group };
}
