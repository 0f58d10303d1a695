import { describe, expect, it } from "vitest";
import { boundsWithUnit, coverageText, type GrowthLike, growthText, rankText, spanWithUnit } from "./comparison";

const taishan: GrowthLike = { value: 11.18, lower: 11.175, upper: 11.185, unit: "%", status: "REPORTED", reason: null };
const nothing: GrowthLike = { value: null, lower: null, upper: null, unit: "%", status: "MISSING", reason: null };

describe("growthText", () => {
  it.each([
    [taishan, "+11.18%", "+11.18%"],
    [{ ...nothing, lower: 0 }, "grew; by how much was not printed", "有增长，幅度未公布"],
    [{ ...nothing, lower: 2 }, "at least 2%", "至少2%"],
    [{ ...nothing, reason: "PREVIOUS_MISSING" }, "there is no figure of the year before", "没有上年数据"],
    [{ ...nothing, reason: "INCOMPLETE" }, "some parts are missing", "部分数据缺失"],
  ] satisfies [GrowthLike, string, string][])("says %j", (growth, english, chinese) => {
    expect([growthText(growth, "EN"), growthText(growth, "ZH")]).toEqual([english, chinese]);
  });
});

describe("rankText", () => {
  it.each([
    [{ best: 1, worst: 3, among: 7 }, "1st to 3rd of 7", "第1至第3（共7个）"],
    [{ best: 2, worst: 2, among: 6 }, "2nd of 6", "第2（共6个）"],
    [{ best: 11, worst: 12, among: 21 }, "11th to 12th of 21", "第11至第12（共21个）"],
    [{ best: null, worst: null, among: 7 }, "no place known", "位次未知"],
  ])("says %j", (rank, english, chinese) => {
    expect([rankText(rank, "EN"), rankText(rank, "ZH")]).toEqual([english, chinese]);
  });
});

it("coverageText counts those that published, and is silent where there is nothing to count", () => {
  expect(coverageText({ reported: 4, implied: 0, expected: 7 }, "EN")).toBe("4 of 7 districts published");
  expect(coverageText({ reported: 0, implied: 2, expected: 7 }, "ZH")).toBe("7个区（市）中0个已公布，2个可推算");
  expect(coverageText({ reported: 1, implied: 0, expected: 1 }, "EN")).toBeNull();
  expect(coverageText({ reported: 5, implied: 0, expected: null }, "EN")).toBeNull();
  expect(coverageText(null, "EN")).toBeNull();
});

it("bounds are said with the unit, and stand for a figure where it has both", () => {
  const gap = { value: 6_484_600, lower: 6_484_400, upper: 6_494_800, unit: "mL" };
  expect(boundsWithUnit(gap, "EN")).toBe("6,484,400 to 6,494,800 mL");
  expect(spanWithUnit(gap, "ZH")).toBe("6,484,400至6,494,800mL");
  expect(spanWithUnit({ ...gap, upper: null, qualifier: "MORE_THAN" }, "EN")).toBe("more than 6,484,600 mL");
});
