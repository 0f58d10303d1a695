import { describe, expect, it } from "vitest";
import { boundsText, type FigureLike, figureText, figureWithUnit, signedText } from "./figure";

const city: FigureLike = {
  value: 13_730_000,
  lower: 13_730_000,
  upper: 13_740_000,
  qualifier: "MORE_THAN",
  status: "REPORTED",
  unit: "mL",
};
const about: FigureLike = {
  value: 52_000,
  lower: 51_500,
  upper: 52_500,
  qualifier: "ABOUT",
  status: "REPORTED",
  unit: "donations",
};
const missing: FigureLike = { value: null, lower: null, upper: null, qualifier: null, status: "MISSING", unit: "mL" };
const floor: FigureLike = { value: null, lower: 0, upper: null, status: "REPORTED" };
const zero: FigureLike = { value: 0, lower: 0, upper: 0, qualifier: "EXACT", status: "ZERO", unit: "cases" };
const partial: FigureLike = { value: 7_245_400, lower: 7_245_200, upper: null, status: "PARTIAL", unit: "mL" };

describe("figureText", () => {
  it.each([
    [city, "more than 13.73 million", "超过1373万"],
    [about, "about 52,000", "约5.2万"],
    [missing, "not published", "未公布"],
    [floor, "at least 0", "至少0"],
    [zero, "0", "0"],
    [partial, "at least 7,245,200", "至少724.52万"],
    [{ ...about, value: null }, "51,500 to 52,500", "5.15万至5.25万"],
    [{ ...about, value: null, lower: null }, "at most 52,500", "至多5.25万"],
    [{ ...about, qualifier: "IMPLIED" }, "52,000 (implied)", "5.2万（推算）"],
  ] satisfies [FigureLike, string, string][])("says %j", (figure, english, chinese) => {
    expect([figureText(figure, "EN"), figureText(figure, "ZH")]).toEqual([english, chinese]);
  });

  it("never makes a zero of what is missing", () => {
    expect(figureWithUnit(missing, "EN")).toBe("not published");
    expect(figureWithUnit(zero, "EN")).toBe("0 cases");
  });
});

describe("boundsText", () => {
  it("keeps every digit, and is silent where the value is exact", () => {
    expect(boundsText(city, "EN")).toBe("13,730,000 to 13,740,000");
    expect(boundsText({ ...city, upper: null }, "ZH")).toBe("至少13,730,000");
    expect(boundsText(zero, "EN")).toBeNull();
    expect(boundsText(missing, "EN")).toBeNull();
  });
});

it("signedText shows the sign of a growth", () => {
  const growth = { value: 11.18, lower: 11.175, upper: 11.185, unit: "%" };
  expect(signedText(growth, "EN")).toBe("+11.18");
  expect(signedText({ ...growth, value: -8.186 }, "EN")).toBe("-8.186");
});
