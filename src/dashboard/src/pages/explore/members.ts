import type { Language, MembersQuery } from "../../gql/graphql";
import { nameIn } from "../../text/naming";
import type { ExploreState } from "./exploreState";
import type { Key } from "./keys";
import type { Reading } from "./keyText";
import { exploreWords } from "./words";

/** A value that can be filtered by. */
export interface Option {
  value: string;
  label: string;
}

/** The members of dimensions by the dimension's name. */
export type Members = ReadonlyMap<string, readonly Option[]>;

/** The members that dimensions are filtered by, in the reader's language. */
export function membersOf(answer: MembersQuery | undefined, language: Language): Members {
  const options = (nodes: readonly { code: string; name: string; nameEn: string | null }[] | null | undefined) =>
    (nodes ?? []).map((node) => ({ value: node.code, label: nameIn(node, language) }));
  return new Map([
    ["district", options(answer?.districts?.nodes)],
    ["institution", options(answer?.institutions?.nodes)],
    ["donor", options(answer?.donors?.nodes)],
  ]);
}

/** What a key can be filtered by: words, members, or the quarters and months of at most two years. */
export function optionsOf(key: Key, members: Members, { from, to }: ExploreState): readonly Option[] {
  if (key.type === null) return members.get(key.name) ?? [];
  if (key.values.length > 0) return key.values.map(({ name, label }) => ({ value: name, label }));
  if (from === null || to === null || to - from > 1 || to < from) return [];
  const years = from === to ? [from] : [from, to];
  return years.flatMap((year) => partsOfYear(year, key.grain)).map((value) => ({ value, label: value }));
}

function partsOfYear(year: number, grain: Key["grain"]): string[] {
  if (grain === "QUARTER") return [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`);
  if (grain !== "MONTH") return [];
  return Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, "0")}`);
}

/** A value of a key, of the address, as a person says it. */
export function valueText(key: string, value: string, members: Members, { catalogue, language }: Reading): string {
  const words = exploreWords[language];
  if (value === "") return words.notStated(catalogue.key(key));
  if (key === "period") return words.periodOf(value.split("/"), (kind) => catalogue.value("periodKind", kind));
  return members.get(key)?.find((member) => member.value === value)?.label ?? catalogue.value(key, value);
}
