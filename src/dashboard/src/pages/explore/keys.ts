import type { Perspective } from "../../catalogue/Catalogue";
import type { TimeGrain } from "../../gql/graphql";

/** Something that can be grouped by: an attribute, or a dimension whose members are. */
export interface Key {
  name: string;
  label: string;
  description: string;
  synonyms: readonly string[];
  /** The dimension that it is of. */
  dimension: string;
  /** The calendar period that it is; null: it is not time. */
  grain: TimeGrain | null;
  /** TEXT, INTEGER, DATE or ENUM; null: members, known by code. */
  type: "TEXT" | "INTEGER" | "DATE" | "ENUM" | null;
  values: readonly { name: string; label: string }[];
}

/** What a perspective can be grouped by, in the order of the model. */
export function keysOf(perspective: Perspective): Key[] {
  return perspective.dimensions.flatMap((dimension) => {
    const { name, label, description, synonyms } = dimension;
    const attributes = dimension.attributes.map((attribute): Key => ({ ...attribute, dimension: name }));
    const standsAlone = !attributes.some((key) => key.grain !== null || key.name === name);
    const itself: Key = { name, label, description, synonyms, dimension: name, grain: null, type: null, values: [] };
    return standsAlone ? [itself, ...attributes] : attributes;
  });
}

/** The names of those keys that are time. */
export function timeKeys(keys: readonly Key[]): Set<string> {
  return new Set(keys.filter((key) => key.grain !== null).map((key) => key.name));
}
