import { Catalogue, type Perspective } from "../../catalogue/Catalogue";
import { readState } from "../../state/params";
import type { Table } from "./answerColumns";
import { type ExploreState, exploreParams } from "./exploreState";

type Dimension = Perspective["dimensions"][number];
type Attribute = Dimension["attributes"][number];
type Level = Dimension["hierarchies"][number]["levels"][number];

/** A small catalogue of published figures for tests. */
export const perspective: Perspective = {
  name: "published",
  label: "Published figures",
  description: "",
  levels: [{ name: "city", label: "City" }],
  measures: [
    measure("volume", "Volume", "MEASURE"),
    measure("donations", "Donations", "MEASURE"),
    measure("perDonor", "Per donor", "DERIVED"),
  ],
  dimensions: [
    dimension(
      "date",
      "Date",
      [attribute("year", "INTEGER", "YEAR"), attribute("month", "TEXT", "MONTH")],
      [level("year", "year", null), level("month", "month", null)],
    ),
    dimension(
      "period",
      "Period",
      [{ ...attribute("periodKind", "ENUM", null), values: [{ name: "YEAR", label: "Year" }] }],
      [],
    ),
    dimension(
      "district",
      "District",
      [attribute("districtKind", "ENUM", null)],
      [level("city", null, null), level("district", null, "district"), level("institution", null, "institution")],
    ),
    dimension("institution", "Institution", [], []),
    dimension("sex", "Sex", [{ ...attribute("sex", "ENUM", null), values: [{ name: "MALE", label: "Male" }] }], []),
  ],
};

/** Its words. */
export const catalogue = new Catalogue({ semanticModel: { perspectives: [perspective] } });

/** The state of an address. */
export function stateOf(search: string): ExploreState {
  return readState(exploreParams, new URLSearchParams(search)).state;
}

/** An answer of columns and rows; a key where the name has no measure before it. */
export function tableOf(names: readonly string[], rows: readonly (readonly unknown[])[]): Table {
  const measured = (name: string) => /^(volume|donations|perDonor)\./.test(name);
  return {
    columns: names.map((name) => ({
      name,
      label: name,
      role: measured(name) ? "MEASURE" : "KEY",
      unit: /volume\.(growth\.)?value/.test(name) ? (name.includes("growth") ? "%" : "mL") : null,
    })),
    rows: rows.map((row) => [...row]),
    groupCount: rows.length,
    nextCursor: null,
    notices: [],
    dataVersion: "1",
  };
}

function measure(name: string, label: string, kind: "MEASURE" | "DERIVED"): Perspective["measures"][number] {
  const additivity = kind === "MEASURE" ? [{ dimension: "date", additivity: "ADDITIVE" as const }] : [];
  return { name, label, kind, description: "", synonyms: [], unit: { label: "mL" }, additivity };
}

function dimension(name: string, label: string, attributes: Attribute[], levels: Level[]): Dimension {
  const hierarchies = levels.length === 0 ? [] : [{ name, label, levels }];
  return { name, label, description: "", synonyms: [], attributes, hierarchies };
}

function attribute(name: string, type: Attribute["type"], grain: Attribute["grain"]): Attribute {
  return { name, type, grain, label: name, description: "", synonyms: [], values: [] };
}

function level(name: string, attributeName: string | null, dimensionName: string | null): Level {
  return { name, attribute: attributeName, dimension: dimensionName, label: name };
}
