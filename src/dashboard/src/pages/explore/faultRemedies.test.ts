import { expect, it } from "vitest";
import type { Fault } from "../../api/ApiError";
import { printState } from "../../state/params";
import { exploreParams } from "./exploreState";
import { remediesOf } from "./faultRemedies";
import { stateOf } from "./fixtures";

function mend(search: string, fault: Partial<Fault>) {
  const whole = { message: "", code: null, path: [], suggestions: [], ...fault };
  return remediesOf(whole, stateOf(search)).map(({ kind, name, state }) => [
    `${kind} ${name}`.trim(),
    decodeURIComponent(printState(exploreParams, state).toString()),
  ]);
}

it("adds the key that keeps periods apart, or sets a year", () => {
  expect(mend("from=&to=", { code: "PERIODS_MIXED", suggestions: ["period", "year"] })).toEqual([
    ["add period", "by=district,period&from=&to="],
    ["add year", "by=district,year&from=&to="],
    ["year 2023", ""],
  ]);
});

it("leaves the comparison out that does not add up", () => {
  const fault = { code: "MEASURE_NOT_ADDITIVE", path: ["table", "donors", "runningTotal"] };
  expect(mend("measures=volume,donors.growth.runningTotal", fault)).toEqual([
    ["withoutComparison donors.runningTotal", "measures=volume,donors.growth"],
  ]);
});

it("adds the key over which a measure does not add up, or filters by one of it", () => {
  const fault = { code: "MEASURE_NOT_ADDITIVE", path: ["table", "donors"], suggestions: ["date"] };
  expect(mend("measures=donors,volume&from=2020", fault).map(([said]) => said)).toEqual([
    "add year",
    "year 2023",
    "without donors",
  ]);
});

it("leaves out the key that is finer than the figures, or the measure that is not stated there", () => {
  const byKey = { code: "GRAIN_TOO_COARSE", path: ["table", "by"], suggestions: ["year", "period"] };
  expect(mend("by=quarter,year", byKey).map(([said]) => said)).toEqual(["without quarter"]);
  const byMeasure = { code: "GRAIN_TOO_COARSE", path: ["table", "residents"], suggestions: ["city"] };
  expect(mend("measures=residents,volume", byMeasure).map(([said]) => said)).toEqual(["without residents"]);
});

it("believes the name that a message quotes", () => {
  const fault = {
    code: "DIMENSION_UNKNOWN",
    path: ["table", "by", "year"],
    message: "not grouped by 'sex'; it can be year",
  };
  expect(mend("by=year,sex", fault).map(([said]) => said)).toEqual(["without sex"]);
});

it("takes what was meant", () => {
  const fault = { code: "MEASURE_UNKNOWN", path: ["table", "volme"], suggestions: ["volume"] };
  expect(mend("measures=volme,donations&order=", fault)).toEqual([
    ["replace volume", "order="],
    ["without volme", "measures=donations&order="],
  ]);
});

it("leaves out keys and filters that the perspective has not", () => {
  expect(mend("by=sex,year", { code: "DIMENSION_UNKNOWN", path: ["table", "by", "sex"] })).toEqual([
    ["without sex", "by=year"],
  ]);
  expect(mend("filter=x.A", { code: "FILTER_INVALID", path: ["table", "where", "x", "in"] })).toEqual([
    ["without x", ""],
  ]);
});

it("offers the measure or the key that do not go together", () => {
  const fault = {
    code: "DIMENSION_UNRELATED",
    path: ["table", "residents"],
    message: "'residents' is not stated by channel; leave 'channel' out",
  };
  expect(mend("measures=residents,volume&by=channel", fault).map(([said]) => said)).toEqual([
    "without residents",
    "without channel",
  ]);
});

it.each([
  ["LEVEL_UNKNOWN", "level=x", "automaticLevel", ""],
  ["GRAIN_TOO_COARSE", "level=city", "automaticLevel", ""],
  ["CURSOR_STALE", "after=x", "firstPage", ""],
  ["PATH_UNKNOWN", "order=foo", "noOrder", "order="],
  ["ACROSS_NOT_GROUPED", "across=sex", "all", ""],
  ["PERSPECTIVE_UNKNOWN", "perspective=x", "published published", ""],
])("mends %s", (code, search, said, after) => {
  expect(mend(search, { code })).toEqual([[said, after]]);
});

it("goes across all where a share goes across what there is not", () => {
  const fault = { code: "DIMENSION_UNKNOWN", path: ["table", "volume", "share", "across"], suggestions: ["district"] };
  expect(mend("across=distrct", fault)).toEqual([["all", ""]]);
});

it("asks for less where the question is too costly", () => {
  expect(mend("by=district,month&from=", { code: "COST_EXCEEDED" })).toEqual([
    ["year 2023", "by=district,month"],
    ["without month", "from="],
  ]);
});

it("knows no remedy for what it does not know", () => {
  expect(mend("", { code: "INTERNAL" })).toEqual([]);
  expect(mend("measures=volume", { code: "MEASURE_UNKNOWN", path: ["table", "volume"] })).toEqual([]);
});
