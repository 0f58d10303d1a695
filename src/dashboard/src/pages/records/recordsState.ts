import type { Abo, AgeBand, Channel, Dose, History, Product, Rh, Sex } from "../../gql/graphql";
import { type Param, type StateOf, someWords, texts, word } from "../../state/params";
import { isTime, type TimePath } from "./timePath";

/** The members of the dimensions in their order, as the schema names them. */
export const members = {
  channel: ["GROUP", "STREET", "FIXED_SITE"],
  product: ["WHOLE_BLOOD", "PLATELETS", "OTHER"],
  dose: ["ML_200", "ML_300", "ML_400", "OTHER_VOLUME", "NOT_WHOLE_BLOOD"],
  history: ["FIRST_TIME", "REPEAT"],
  sex: ["FEMALE", "MALE", "UNKNOWN"],
  ageBand: ["UNDER_25", "FROM_25_TO_34", "FROM_35_TO_44", "FROM_45_TO_54", "FROM_55", "UNKNOWN"],
  abo: ["A", "B", "AB", "O", "UNKNOWN"],
  rh: ["POSITIVE", "NEGATIVE", "UNKNOWN"],
} as const satisfies {
  channel: readonly Channel[];
  product: readonly Product[];
  dose: readonly Dose[];
  history: readonly History[];
  sex: readonly Sex[];
  ageBand: readonly AgeBand[];
  abo: readonly Abo[];
  rh: readonly Rh[];
};

/** The measures that the page can be of. */
export const measures = ["donations", "volume", "donors"] as const;

/** One of the measures that the page can be of. */
export type MeasureName = (typeof measures)[number];

function timeParam(newest: number): Param<TimePath> {
  return {
    initial: String(newest),
    read: (text) => (text === "" ? null : isTime(text) ? text : undefined),
    print: (value) => value ?? "",
  };
}

/** What the address says of the page of records; the newest year is shown at first. */
export function recordsParams(newest: number) {
  return {
    time: timeParam(newest),
    measure: word(measures, "donations"),
    district: texts(/^\d{6}$/),
    institution: texts(/^[a-z0-9-]+$/),
    channel: someWords(members.channel),
    product: someWords(members.product),
    dose: someWords(members.dose),
    history: someWords(members.history),
    sex: someWords(members.sex),
    ageBand: someWords(members.ageBand),
    abo: someWords(members.abo),
  };
}

/** What is chosen on the page of records. */
export type RecordsState = StateOf<ReturnType<typeof recordsParams>>;

/** A dimension that is filtered by a list of members. */
export type ChosenDimension = Exclude<keyof RecordsState, "time" | "measure">;

/** The member of a name. */
export function memberOf<const W extends string>(words: readonly W[], name: string | null | undefined): W | undefined {
  return words.find((known) => known === name);
}
