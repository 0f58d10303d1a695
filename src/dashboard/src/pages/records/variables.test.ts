import { describe, expect, it } from "vitest";
import { readState } from "../../state/params";
import { donationFilter, filterOf } from "./filters";
import { memberOf, members, recordsParams } from "./recordsState";
import { variablesOf } from "./variables";

const stateOf = (search: string) => readState(recordsParams(2023), new URLSearchParams(search)).state;
const variables = (search: string) => variablesOf(stateOf(search), "EN");

const chosen =
  "district=440781&channel=STREET&history=REPEAT&abo=O&ageBand=FROM_55&dose=ML_400&institution=wuyi-university";

describe("variablesOf", () => {
  it("asks for the quarters of the year that the page begins with", () => {
    const asked = variables("");
    expect(asked.selection).toEqual({ year: { eq: 2023 } });
    expect([asked.years, asked.quarters, asked.months, asked.days]).toEqual([false, true, false, false]);
    expect([asked.dated, asked.matched, asked.donations]).toEqual([true, true, true]);
  });

  it.each([
    ["district", "district"],
    ["channel", "channel"],
    ["dose", "dose"],
    ["blood", "abo"],
    ["age", "ageBand"],
  ] as const)("leaves the filter of its own marks out of %s, and no other", (root, own) => {
    const asked = variables(chosen);
    const { [own]: left, ...others } = asked.selection;
    expect(left).toBeDefined();
    expect(root === "district" ? asked.districts : asked[root]).toEqual(others);
  });

  it("keeps all years in seasons and history", () => {
    const asked = variables("time=2019&history=REPEAT");
    expect(asked.seasons).toEqual({ history: { in: ["REPEAT"] } });
    expect(asked.history).toEqual({});
  });

  it("ranks institutions alone, whichever is chosen", () => {
    expect(variables("institution=wuyi-university").institutions).toEqual({
      year: { eq: 2023 },
      institution: { code: { neq: null } },
    });
  });

  it("stays in the month of a day that is chosen", () => {
    const asked = variables("time=2023-05-12");
    expect([asked.trend, asked.selection]).toEqual([{ month: { eq: "2023-05" } }, { day: { eq: "2023-05-12" } }]);
    expect([asked.days, asked.periods]).toEqual([true, 7]);
  });

  it("asks for no growth of all years, and sets nothing beside a selection that published figures do not know", () => {
    expect([variables("time=").dated, variables("time=").matched]).toEqual([false, false]);
    expect(variables("channel=GROUP").matched).toBe(false);
    expect(variables("district=440781").matched).toBe(true);
  });

  it("orders by the measure that is chosen", () => {
    expect(variables("measure=donors").order).toEqual([{ field: "donors.value", direction: "DESC" }]);
  });
});

it("filterOf leaves out what is not chosen", () => {
  expect(filterOf(stateOf("time="))).toEqual({});
});

describe("donationFilter", () => {
  it("filters single donations by all that is chosen", () => {
    expect(donationFilter(stateOf(`time=2023-Q2&sex=MALE&${chosen}`))).toEqual({
      donatedOn: { gte: "2023-04-01", lte: "2023-06-30" },
      district: { code: { in: ["440781"] } },
      institution: { key: { in: ["wuyi-university"] } },
      channel: { in: ["STREET"] },
      dose: { in: ["ML_400"] },
      history: { in: ["REPEAT"] },
      ageBand: { in: ["FROM_55"] },
      donor: { sex: { in: ["MALE"] }, abo: { in: ["O"] } },
    });
  });

  it("takes all donations where nothing is chosen", () => {
    expect(donationFilter(stateOf("time="))).toEqual({});
  });
});

it("the address names what it does not understand", () => {
  const search = new URLSearchParams("time=2023-13&channel=PLANE");
  expect(readState(recordsParams(2023), search).faults).toEqual([
    { name: "time", text: "2023-13" },
    { name: "channel", text: "PLANE" },
  ]);
});

it("memberOf knows a member by its name", () => {
  expect(memberOf(members.ageBand, "UNDER_25")).toBe("UNDER_25");
  expect([memberOf(members.abo, "X"), memberOf(members.abo, null)]).toEqual([undefined, undefined]);
});
