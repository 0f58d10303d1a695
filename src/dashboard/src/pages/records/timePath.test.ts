import { describe, expect, it } from "vitest";
import { daysOf, holds, isTime, levelOf, spanOf, stepsOf } from "./timePath";

describe("isTime", () => {
  it.each(["2023", "2023-Q2", "2023-05", "2023-05-12", "2024-02-29"])("takes %s", (text) => {
    expect(isTime(text)).toBe(true);
  });

  it.each(["23", "2023-Q5", "2023-13", "2023-5", "2023-02-29", "2023-05-32", "2023-Q2-05", "May"])(
    "refuses %s",
    (text) => {
      expect(isTime(text)).toBe(false);
    },
  );
});

it("levelOf says how fine a place is", () => {
  expect([null, "2023", "2023-Q2", "2023-05", "2023-05-12"].map(levelOf)).toEqual([
    "ALL",
    "YEAR",
    "QUARTER",
    "MONTH",
    "DAY",
  ]);
});

it.each([
  [null, [null]],
  ["2023", [null, "2023"]],
  ["2023-Q2", [null, "2023", "2023-Q2"]],
  ["2023-05", [null, "2023", "2023-Q2", "2023-05"]],
  ["2023-12-31", [null, "2023", "2023-Q4", "2023-12", "2023-12-31"]],
])("stepsOf(%s) leads from all years down", (time, steps) => {
  expect(stepsOf(time)).toEqual(steps);
});

it("spanOf stays in the month of a day", () => {
  expect(["2023-05-12", "2023-05", "2023", null].map(spanOf)).toEqual(["2023-05", "2023-05", "2023", null]);
});

it.each([
  ["2023", "2023-05", true],
  ["2023-Q2", "2023-06", true],
  ["2023-Q2", "2023-07", false],
  ["2023-05", "2023-05", true],
  ["2022", "2023-05", false],
  [null, "2023-05", true],
])("holds(%s, %s): %s", (time, period, held) => {
  expect(holds(time, period)).toBe(held);
});

it.each([
  ["2023", "2023-01-01", "2023-12-31"],
  ["2023-Q1", "2023-01-01", "2023-03-31"],
  ["2023-Q4", "2023-10-01", "2023-12-31"],
  ["2024-02", "2024-02-01", "2024-02-29"],
  ["2023-05-12", "2023-05-12", "2023-05-12"],
])("daysOf(%s): %s to %s", (time, first, last) => {
  expect(daysOf(time)).toEqual({ first, last });
});
