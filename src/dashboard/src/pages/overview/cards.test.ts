import { describe, expect, it } from "vitest";
import { cardsOf } from "./cards";
import { figure, printed } from "./samples";

const none = { ...figure(), sources: [] };
const withheld = { ...figure({ unit: "%" }), reason: "PREVIOUS_MISSING" } as const;
const compared = { ...none, coverage: { reported: 0, implied: 0, expected: 7 }, growth: withheld };

const city = {
  volume: {
    ...figure({ value: 13_730_000, lower: 13_730_000, upper: 13_740_000, qualifier: "MORE_THAN", status: "REPORTED" }),
    sources: [printed("1373多万毫升", "A"), { statement: null }],
    coverage: { reported: 4, implied: 0, expected: 7 },
    growth: { ...figure({ unit: "%", lower: 0, status: "REPORTED" }), reason: null },
  },
  donations: compared,
  donors: compared,
  therapeuticUnits: compared,
  voluntaryShare: none,
  yearsWithoutInfection: none,
  transfusionInfections: {
    ...figure({ value: 0, lower: 0, upper: 0, qualifier: "EXACT", status: "ZERO", unit: "cases" }),
    sources: [printed("无输血感染事件", "A")],
  },
  drives: {
    ...figure({ value: 50, lower: 50, status: "PARTIAL", qualifier: "COMPUTED", unit: "drives" }),
    sources: [],
  },
  stemCellSamples: none,
  stemCellDonations: none,
};

const card = (measure: string, language: "EN" | "ZH" = "EN") =>
  cardsOf(city, language).find((each) => each.measure === measure);

describe("a card", () => {
  it("says a figure with bounds, growth, coverage and as printed", () => {
    expect(card("volume")).toMatchObject({
      headline: "more than 13.73 million mL",
      lines: [
        "Bounds: 13,730,000 to 13,740,000 mL",
        "On the year before: grew; by how much was not printed",
        "4 of 7 districts published",
      ],
      printed: [{ printed: "1373多万毫升", section: "A" }],
    });
    expect(card("volume", "ZH")?.lines).toEqual([
      "范围：13,730,000至13,740,000mL",
      "同比：有增长，幅度未公布",
      "7个区（市）中4个已公布",
    ]);
  });

  it("keeps a reported zero apart from what is missing", () => {
    expect(card("transfusionInfections")).toMatchObject({ headline: "0 cases", lines: [] });
    expect(card("donations")).toMatchObject({
      headline: "not published",
      lines: ["0 of 7 districts published"],
      printed: [],
    });
  });

  it("says of a part no more than at least", () => {
    expect(card("drives")).toMatchObject({ headline: "at least 50 drives", lines: [] });
  });
});
