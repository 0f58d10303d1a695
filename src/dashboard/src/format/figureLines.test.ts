import { expect, it } from "vitest";
import { figureLines } from "./figureLines";

const heshan = {
  value: 1_270_900,
  lower: 1_270_850,
  upper: 1_270_950,
  qualifier: "ROUNDED",
  status: "REPORTED",
  unit: "mL",
} as const;
const source = { title: "专题", titleEn: "Special", publisher: "江门日报", publishedOn: "2024-06-14" };
const printed = { statement: { printed: "127.09万毫升", section: "F", source } };

it("names the figure, its bounds, and where it was printed", () => {
  expect(figureLines("Heshan City", heshan, [printed], "EN")).toEqual([
    "Heshan City",
    "1,270,900 mL",
    "1,270,850 to 1,270,950 mL",
    "As printed: “127.09万毫升” – 江门日报 2024-06-14, section F",
  ]);
  expect(figureLines("鹤山市", { ...heshan, unit: "毫升" }, [printed], "ZH")).toEqual([
    "鹤山市",
    "127.09万毫升",
    "1,270,850至1,270,950毫升",
    "原文：“127.09万毫升”——江门日报 2024-06-14，F部分",
  ]);
});

it("says no more than the name of what was not published", () => {
  const missing = { value: null, lower: null, upper: null, status: "MISSING", unit: "mL" } as const;
  expect(figureLines("Kaiping City", missing, [{ statement: null }], "EN")).toEqual(["Kaiping City", "not published"]);
});
