import { expect, it } from "vitest";
import type { CatalogueQuery } from "../gql/graphql";
import { Catalogue } from "./Catalogue";

type Measure = CatalogueQuery["semanticModel"]["perspectives"][number]["measures"][number];
type Attribute = CatalogueQuery["semanticModel"]["perspectives"][number]["dimensions"][number]["attributes"][number];

const volume = {
  name: "volume",
  kind: "MEASURE" as const,
  label: "献血量",
  description: "",
  synonyms: [],
  unit: { label: "毫升" },
  additivity: [],
} satisfies Measure;
const ageBand = {
  name: "ageBand",
  type: "ENUM",
  grain: null,
  label: "年龄段",
  description: "",
  synonyms: [],
  values: [{ name: "UNDER_25", label: "25岁以下" }],
} satisfies Attribute;
const dimension = {
  name: "ageBand",
  label: "年龄段",
  description: "",
  synonyms: [],
  attributes: [ageBand],
  hierarchies: [],
};
const perspective = {
  name: "recorded",
  label: "献血记录",
  description: "",
  levels: [],
  measures: [volume],
  dimensions: [dimension],
};
const catalogue = new Catalogue({ semanticModel: { perspectives: [perspective] } });

it("knows the words of measures, keys and values", () => {
  expect([catalogue.measure("volume"), catalogue.key("ageBand")]).toEqual(["献血量", "年龄段"]);
  expect(catalogue.value("ageBand", "UNDER_25")).toBe("25岁以下");
});

it("lets the name stand where there is no word", () => {
  expect([catalogue.measure("volme"), catalogue.value("sex", "MALE")]).toEqual(["volme", "MALE"]);
  expect(catalogue.perspective("published")).toBeUndefined();
});
