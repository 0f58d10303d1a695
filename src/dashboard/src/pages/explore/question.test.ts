import { describe, expect, it } from "vitest";
import { perspective, stateOf } from "./fixtures";
import { keysOf } from "./keys";
import { acrossOf, questionOf, wholeQuestion } from "./question";

const keys = keysOf(perspective);
const ask = (search: string) => questionOf(stateOf(search), keys);

describe("questionOf", () => {
  it("asks at first for what each district gave in 2023", () => {
    expect(ask("")).toEqual({
      perspective: "published",
      by: ["district"],
      measures: [{ measure: "volume" }, { measure: "donations" }],
      where: { year: { eq: 2023 } },
      order: [{ field: "volume.value", direction: "DESC" }],
      first: 50,
    });
  });

  it("asks for comparisons, shares and ranks across what is not time", () => {
    expect(ask("measures=volume.growth.share&by=year,district").measures).toEqual([
      { measure: "volume", facets: [{ facet: "growth" }, { facet: "share", across: ["district"] }] },
    ]);
    expect(ask("measures=volume.rank&across=year&by=year,district").measures[0]?.facets).toEqual([
      { facet: "rank", across: ["year"] },
    ]);
    expect(ask("measures=volume.share").measures[0]?.facets).toEqual([{ facet: "share" }]);
  });

  it.each([
    ["from=&to=", undefined],
    ["from=2019", { year: { gte: 2019, lte: 2023 } }],
    ["from=&to=2020", { year: { lte: 2020 } }],
    ["filter=sex.MALE", { year: { eq: 2023 }, sex: { eq: "MALE" } }],
    ["filter=district.440705.440781", { year: { eq: 2023 }, district: { code: { in: ["440705", "440781"] } } }],
    ["filter=institution.", { year: { eq: 2023 }, institution: { code: { eq: null } } }],
    [
      "from=2020&drill=year.2021,district.440705",
      {
        year: { gte: 2020, lte: 2023 },
        district: { code: { eq: "440705" } },
        and: [{ year: { eq: 2021 } }],
      },
    ],
    [
      "from=&to=&drill=institution-period.wyu.YEAR/2023-01-01/2023-12-31",
      {
        institution: { code: { eq: "wyu" } },
        periodKind: { eq: "YEAR" },
        periodStart: { eq: "2023-01-01" },
        periodEnd: { eq: "2023-12-31" },
      },
    ],
    [
      "from=&to=&drill=period.UNKNOWN//",
      {
        periodKind: { eq: "UNKNOWN" },
        periodStart: { eq: null },
        periodEnd: { eq: null },
      },
    ],
  ])("filters %s", (search, where) => {
    expect(ask(search).where).toEqual(where);
  });

  it("orders, pages and names a level as the address says", () => {
    expect(ask("order=district.code&rows=20&after=abc&level=city")).toMatchObject({
      order: [{ field: "district.code", direction: "ASC" }],
      first: 20,
      after: "abc",
      level: "city",
    });
    expect(ask("order=")).not.toHaveProperty("order");
  });

  it("does not order by the measure of the first visit where it is not asked for", () => {
    expect(ask("measures=donations")).not.toHaveProperty("order");
  });

  it("asks for all rows for a file", () => {
    const whole = wholeQuestion(ask("after=abc"));
    expect(whole).not.toHaveProperty("first");
    expect(whole).not.toHaveProperty("after");
    expect(whole.by).toEqual(["district"]);
  });
});

it("goes across all keys where none is time", () => {
  expect(acrossOf(stateOf("by=district,sex"), keys)).toEqual([]);
});
