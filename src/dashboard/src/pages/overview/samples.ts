import { paletteOf } from "../../charts/palette";
import type { FigureLike } from "../../format/figure";
import type { DistrictRowFragment, FigurePartsFragment, ReconciliationPartsFragment } from "../../gql/graphql";
import { districtMembers } from "./districtRows";
import type { Scene } from "./Scene";

const source = { title: "专题", titleEn: "Special", publisher: "江门日报", publishedOn: "2024-06-14" };

/** How the samples are drawn. */
export const scene: Scene = { palette: paletteOf("light"), language: "EN", chosen: [], label: (measure) => measure };

/** A figure for tests; what is not said of it is missing. */
export function figure(known: Partial<FigurePartsFragment> & Partial<FigureLike> = {}): FigurePartsFragment {
  return { value: null, lower: null, upper: null, qualifier: null, status: "MISSING", unit: "mL", ...known };
}

/** A figure that is given with bounds half a unit about it. */
export function rounded(value: number, half: number): FigurePartsFragment {
  return figure({ value, lower: value - half, upper: value + half, qualifier: "ROUNDED", status: "REPORTED" });
}

/** The source of a figure for tests. */
export function printed(text: string, section: string) {
  return { statement: { printed: text, section, source } };
}

const percent = { unit: "%", status: "REPORTED", qualifier: "COMPUTED" } as const;

const taishan: DistrictRowFragment = {
  by: { district: { code: "440781", name: "台山市", nameEn: "Taishan City" } },
  volume: {
    ...rounded(2_390_400, 50),
    sources: [printed("239.04万毫升", "D")],
    share: { ...figure({ ...percent, value: 17.41, lower: 17.397, upper: 17.411 }), reason: null },
    rank: { best: 1, worst: 3, ofReported: 1, among: 7, reported: 4 },
    growth: { ...figure({ ...percent, value: 11.18, lower: 11.175, upper: 11.185 }), reason: null },
    previous: {
      ...figure({ value: 2_150_027, lower: 2_149_885, upper: 2_150_169, qualifier: "IMPLIED", status: "IMPLIED" }),
      sources: [printed("239.04万毫升", "D"), printed("11.18%", "D")],
    },
  },
};

const kaiping: DistrictRowFragment = {
  by: { district: { code: "440783", name: "开平市", nameEn: "Kaiping City" } },
  volume: {
    ...figure(),
    sources: [],
    share: { ...figure({ unit: "%" }), reason: "CURRENT_MISSING" },
    rank: { best: null, worst: null, ofReported: null, among: 7, reported: 4 },
    growth: { ...figure({ unit: "%" }), reason: "CURRENT_MISSING" },
    previous: { ...figure(), sources: [] },
  },
};

/** One district that published, with its growth, and one that did not; the numbers are those of seed/statements.csv. */
export const districtRows = [taishan, kaiping];

/** The same as members, as a scene has them. */
export function membersIn(of: Scene = scene) {
  return districtMembers(districtRows, of);
}

/** The city's published total against the districts, of 2023. */
export const reconciliation: ReconciliationPartsFragment = {
  published: {
    ...figure({ value: 13_730_000, lower: 13_730_000, upper: 13_740_000, qualifier: "MORE_THAN", status: "REPORTED" }),
    sources: [printed("1373多万毫升", "致全市无偿献血者的一封信"), printed("1370多万毫升", "A")],
  },
  known: rounded(7_245_400, 200),
  gap: figure({ value: 6_484_600, lower: 6_484_400, upper: 6_494_800, qualifier: "COMPUTED", status: "REPORTED" }),
  explained: figure({ ...percent, value: 52.771, lower: 52.73, upper: 52.773 }),
  coverage: { reported: 4, implied: 0, expected: 7 },
  verdict: "INCOMPLETE",
};
