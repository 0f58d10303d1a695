import type { GrowthLike } from "../../format/comparison";
import { comparisonWords } from "../../format/comparisonWords";
import { figureWords } from "../../format/figureWords";
import type { ExploreQuery, FigureStatus, Qualifier, WithheldReason } from "../../gql/graphql";

/** What `table` answered. */
export type Table = NonNullable<ExploreQuery["table"]>;
type Row = readonly unknown[];

/** A key that an answer is grouped by. */
export interface KeyColumn {
  name: string;
  /** Whether it is known by code and name. */
  isMember: boolean;
  /** What a row has of it by the last part of the column's name: code, name, nameEn, label; "" where the column is all of it. */
  part(row: Row, part: string): string | null;
}

/** A place among members, as far as it is known. */
export interface PlaceLike {
  best: number | null;
  worst: number | null;
  among: number;
}

/** What was measured: a measure, or one of its comparisons. */
export interface FigureColumn {
  /** volume, or volume.growth. */
  name: string;
  measure: string;
  /** Null: the measure itself. */
  comparison: string | null;
  unit: string | null;
  figure(row: Row): GrowthLike;
  place(row: Row): PlaceLike;
}

/** The columns of an answer, put together again: a key's parts are one key, a figure's fields one figure. */
export interface AnswerColumns {
  keys: readonly KeyColumn[];
  figures: readonly FigureColumn[];
}

/** Reads the columns of an answer by their names and roles. */
export function columnsOf({ columns }: Table): AnswerColumns {
  const places = new Map(columns.map((column, index) => [column.name, index]));
  const at = (row: Row, name: string): unknown => row[places.get(name) ?? -1];
  const heads = (role: "KEY" | "MEASURE", head: (name: string) => string) => [
    ...new Set(columns.filter((column) => column.role === role).map((column) => head(column.name))),
  ];
  return {
    keys: heads("KEY", (name) => name.replace(/\..*$/, "")).map((name) => ({
      name,
      isMember: places.has(`${name}.code`),
      part: (row, part) => textOf(at(row, part === "" ? name : `${name}.${part}`)),
    })),
    figures: heads("MEASURE", (name) => name.replace(/\.[^.]*$/, "")).map((name) =>
      figureColumn(name, columns.find((column) => column.name === `${name}.value`)?.unit ?? null, (row, field) =>
        at(row, `${name}.${field}`),
      ),
    ),
  };
}

function figureColumn(name: string, unit: string | null, at: (row: Row, field: string) => unknown): FigureColumn {
  const [measure = name, comparison = null] = name.split(".");
  return {
    name,
    measure,
    comparison,
    unit,
    figure: (row) => ({
      value: numberOf(at(row, "value")),
      lower: numberOf(at(row, "lower")),
      upper: numberOf(at(row, "upper")),
      qualifier: qualifierOf(at(row, "qualifier")),
      status: statusOf(at(row, "status")),
      reason: reasonOf(at(row, "reason")),
      ...(unit === null ? {} : { unit }),
    }),
    place: (row) => ({
      best: numberOf(at(row, "best")),
      worst: numberOf(at(row, "worst")),
      among: numberOf(at(row, "among")) ?? 0,
    }),
  };
}

function numberOf(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}

function textOf(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value);
}

function qualifierOf(value: unknown): Qualifier | null {
  return isOneOf(figureWords.EN.qualified, value) ? value : null;
}

function reasonOf(value: unknown): WithheldReason | null {
  return isOneOf(comparisonWords.EN.reasons, value) ? value : null;
}

const statuses: Record<FigureStatus, true> = {
  REPORTED: true,
  IMPLIED: true,
  PARTIAL: true,
  ZERO: true,
  MISSING: true,
  SUPPRESSED: true,
  NOT_APPLICABLE: true,
};

function statusOf(value: unknown): FigureStatus {
  return isOneOf(statuses, value) ? value : "NOT_APPLICABLE";
}

function isOneOf<Name extends string>(known: Record<Name, unknown>, value: unknown): value is Name {
  return typeof value === "string" && Object.hasOwn(known, value);
}
