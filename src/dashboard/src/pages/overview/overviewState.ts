import type { Metric, OverviewQueryVariables, PublishedFilterInput, StatementFilterInput } from "../../gql/graphql";
import { integer, type StateOf, texts, word } from "../../state/params";

/** What the figures of each measure are printed as. */
export const metricsOf = {
  volume: ["VOLUME", "VOLUME_GROWTH"],
  donations: ["DONATIONS", "DONATIONS_GROWTH"],
  donors: ["DONORS"],
  therapeuticUnits: ["THERAPEUTIC_UNITS"],
  voluntaryShare: ["VOLUNTARY_SHARE"],
  yearsWithoutInfection: ["YEARS_WITHOUT_INFECTION"],
  transfusionInfections: ["TRANSFUSION_INFECTIONS"],
  drives: ["DRIVES"],
  stemCellSamples: ["STEM_CELL_SAMPLES"],
  stemCellDonations: ["STEM_CELL_DONATIONS"],
} as const satisfies Record<string, readonly Metric[]>;

/** A measure of the overview. */
export type OverviewMeasure = keyof typeof metricsOf;

/** The measures in the order of their cards. */
export const overviewMeasures = [
  "volume",
  "donations",
  "donors",
  "therapeuticUnits",
  "voluntaryShare",
  "yearsWithoutInfection",
  "transfusionInfections",
  "drives",
  "stemCellSamples",
  "stemCellDonations",
] as const satisfies readonly OverviewMeasure[];

/** What the address of the overview says: the year, the newest at first; the districts; the measure whose sources are listed. */
export function overviewParams(newest: number) {
  return {
    year: integer(1900, 2100, newest),
    district: texts(/^\d{6}$/),
    sources: word(["all", ...overviewMeasures], "all"),
  };
}

/** The state of the overview. */
export type OverviewState = StateOf<ReturnType<typeof overviewParams>>;

/** What is asked for a state of the overview. */
export function variablesOf(state: OverviewState): Omit<OverviewQueryVariables, "language"> {
  const year: PublishedFilterInput = { year: { eq: state.year } };
  const places: PublishedFilterInput =
    state.district.length > 0 ? { district: { code: { in: [...state.district] } } } : {};
  return { year, places, selection: { ...year, ...places }, statements: statementsOf(state) };
}

const implying: Metric[] = [...metricsOf.volume, ...metricsOf.donations];

// A year's figures and growth imply the year before; institutions and donors have periods of their own.
function statementsOf(state: OverviewState): StatementFilterInput {
  const year = state.year;
  const ofYear: StatementFilterInput = {
    or: [
      { year: { number: { eq: year } } },
      { year: { number: { eq: year + 1 } }, metric: { in: implying } },
      { subjectKind: { in: ["INSTITUTION", "DONOR"] } },
    ],
  };
  const codes = { code: { in: [...state.district] } };
  const ofDistricts: StatementFilterInput = { or: [{ district: codes }, { institution: { district: codes } }] };
  return {
    and: state.district.length > 0 ? [ofYear, ofDistricts] : [ofYear],
    ...(state.sources === "all" ? {} : { metric: { in: [...metricsOf[state.sources]] } }),
  };
}
