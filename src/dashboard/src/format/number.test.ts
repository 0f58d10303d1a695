import { expect, it } from "vitest";
import { shortNumber, tickNumber, wholeNumber } from "./number";

it.each([
  [13_730_000, "13.73 million", "1373万"],
  [52_000, "52,000", "5.2万"],
  [2_390_400, "2,390,400", "239.04万"],
  [2_150_027, "2,150,027", "2,150,027"],
  [50_543, "50,543", "50,543"],
  [13_735_000, "13,735,000", "1373.5万"],
  [252.2, "252.2", "252.2"],
  [107_030_600, "107,030,600", "107,030,600"],
  [107_000_000, "107 million", "1.07亿"],
  [1_230_000_000, "1.23 billion", "12.3亿"],
  [0, "0", "0"],
  [-2_000_000, "-2 million", "-200万"],
])("shortNumber(%d) loses no digit", (value, english, chinese) => {
  expect([shortNumber(value, "EN"), shortNumber(value, "ZH")]).toEqual([english, chinese]);
});

it("wholeNumber keeps every digit", () => {
  expect(wholeNumber(13730000.125, "EN")).toBe("13,730,000.125");
});

it("tickNumber is short", () => {
  expect([tickNumber(2_500_000, "EN"), tickNumber(2_500_000, "ZH")]).toEqual(["2.5M", "250万"]);
});
