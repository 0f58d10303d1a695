import { expect, it } from "vitest";
import { Catalogue } from "../../catalogue/Catalogue";
import type { StatementRowFragment } from "../../gql/graphql";
import { measureOf, periodText, statementTable } from "./statementTable";

const volume = {
  name: "volume",
  kind: "MEASURE" as const,
  label: "Volume",
  description: "",
  synonyms: [],
  unit: { label: "mL" },
  additivity: [],
};
const periodKind = {
  name: "periodKind",
  type: "ENUM" as const,
  grain: null,
  label: "Kind",
  description: "",
  synonyms: [],
  values: [
    { name: "RANGE", label: "Span of days" },
    { name: "UNKNOWN", label: "Not stated" },
  ],
};
const published = {
  name: "published",
  label: "Published",
  description: "",
  levels: [],
  measures: [volume],
  dimensions: [
    {
      name: "period",
      label: "Period",
      description: "",
      synonyms: [],
      attributes: [periodKind],
      hierarchies: [],
    },
  ],
};
const catalogue = new Catalogue({ semanticModel: { perspectives: [published] } });

const growth: StatementRowFragment = {
  id: "1",
  metric: "VOLUME_GROWTH",
  definition: "UNSPECIFIED",
  printed: "11.18%",
  value: 11.18,
  lower: 11.175,
  upper: 11.185,
  qualifier: "ROUNDED",
  unit: "PERCENT",
  section: "D",
  period: { kind: "YEAR", start: "2023-01-01", end: "2023-12-31" },
  subject: { name: "台山市", nameEn: "Taishan City" },
  source: { title: "专题", titleEn: "Special", publisher: "江门日报", publishedOn: "2024-06-14" },
};

it("shows a figure as printed and as read, with where it stands", () => {
  const [row] = statementTable([growth], catalogue, "EN").rows;
  expect(row?.cells.map((cell) => cell.text)).toEqual([
    "“11.18%”",
    "Taishan City",
    "Volume, growth",
    "11.18%",
    "11.175",
    "11.185",
    "rounded",
    "2023",
    "D",
    "江门日报 2024-06-14",
  ]);
  expect(row?.cells.map((cell) => cell.raw).slice(0, 4)).toEqual(["11.18%", "Taishan City", "Volume, growth", 11.18]);
});

it("reads a direction without a number as an open bound", () => {
  const grew = {
    ...growth,
    printed: "同比均有增长",
    value: null,
    lower: 0,
    upper: null,
    qualifier: "MORE_THAN",
  } as const;
  const [row] = statementTable([grew], catalogue, "ZH").rows;
  expect(row?.cells.slice(3, 7).map((cell) => cell.text)).toEqual(["至少0%", "0", "不限", "超过"]);
});

it("names the product of a figure that states one", () => {
  const wholeBlood = { ...growth, metric: "VOLUME", definition: "WHOLE_BLOOD" } as const;
  expect(statementTable([wholeBlood], catalogue, "ZH").rows[0]?.cells[2]?.text).toBe("Volume（WHOLE_BLOOD）");
});

it("knows the measure of a printed figure", () => {
  expect([measureOf("YEARS_WITHOUT_INFECTION"), measureOf("DONATIONS_GROWTH")]).toEqual([
    "yearsWithoutInfection",
    "donations",
  ]);
});

it("says a period by its kind and days", () => {
  const days = { start: "2022-01-01", end: "2023-12-31" };
  expect(periodText({ kind: "RANGE", ...days }, catalogue)).toBe("Span of days: 2022-01-01 – 2023-12-31");
  expect(periodText({ kind: "DAY", start: "2024-03-05", end: "2024-03-05" }, catalogue)).toBe("2024-03-05");
  expect(periodText({ kind: "UNKNOWN", start: null, end: null }, catalogue)).toBe("Not stated");
});
