import { expect, it } from "vitest";
import { printState } from "../../state/params";
import { drillInto, drillTargets, drillUp } from "./drill";
import { exploreParams } from "./exploreState";
import { catalogue, perspective, stateOf } from "./fixtures";
import { keysOf } from "./keys";
import { membersOf, optionsOf, valueText } from "./members";

const print = (state: ReturnType<typeof stateOf>) => decodeURIComponent(printState(exploreParams, state).toString());
const targets = (search: string) => drillTargets(stateOf(search), perspective).map(({ key }) => key);

it("leads to the next level of each hierarchy, first of those that are grouped by", () => {
  expect(targets("")).toEqual(["institution", "month"]);
  expect(targets("from=2020")).toEqual(["institution", "year"]);
  expect(targets("by=institution&from=2020&to=2021&drill=year.2020")).toEqual(["month"]);
  expect(targets("by=sex&from=&to=")).toEqual(["year", "district"]);
});

it("makes filters of the row's keys, and goes back up", () => {
  const down = drillInto(stateOf("by=district,year&order=year"), "institution", ["440705", ""]);
  expect(print(down)).toBe("by=institution&drill=district-year.440705.&order=");
  expect(print(drillUp(down, 0))).toBe("by=district,year&order=");
  expect(drillUp(down, 1)).toBe(down);
});

it("keeps no step of a row that has no keys", () => {
  expect(print(drillInto(stateOf("by="), "district", ["0"]))).toBe("");
});

it("says the values of steps and filters", () => {
  const nodes = [{ code: "440705", name: "新会区", nameEn: "Xinhui District" }];
  const members = membersOf({ districts: { nodes }, institutions: null, donors: null }, "EN");
  const said = (key: string, value: string) => valueText(key, value, members, { catalogue, language: "EN" });
  expect(said("district", "440705")).toBe("Xinhui District");
  expect(said("district", "9")).toBe("9");
  expect(said("district", "")).toBe("District not stated");
  expect(said("sex", "MALE")).toBe("Male");
  expect(said("period", "YEAR/2023-01-01/2023-12-31")).toBe("Year 2023-01-01 – 2023-12-31");
  const [month] = keysOf(perspective).filter((key) => key.name === "month");
  const offered = (search: string) => month && optionsOf(month, members, stateOf(search)).map(({ value }) => value);
  expect(offered("from=2022")?.at(-1)).toBe("2023-12");
  expect(offered("from=2020")).toEqual([]);
});
