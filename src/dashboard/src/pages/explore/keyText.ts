import type { Catalogue } from "../../catalogue/Catalogue";
import type { Language } from "../../gql/graphql";
import type { KeyColumn } from "./answerColumns";
import { exploreWords } from "./words";

/** How a row's keys are said: words of the catalogue, names in the reader's language. */
export interface Reading {
  catalogue: Catalogue;
  language: Language;
}

/** What a row has of a key, as a person says it. */
export function keyText(key: KeyColumn, row: readonly unknown[], { catalogue, language }: Reading): string {
  if (key.name === "period") return periodText(key, row, { catalogue, language });
  const named = key.part(row, "name");
  const name = language === "EN" ? (key.part(row, "nameEn") ?? named) : named;
  const value = key.part(row, "");
  const text = name ?? (value === null ? null : catalogue.value(key.name, value));
  return text ?? exploreWords[language].notStated(catalogue.key(key.name));
}

/** What a row has of a key, as the address and the drill-down say it; empty: it has none. */
export function keyValue(key: KeyColumn, row: readonly unknown[]): string {
  if (key.name === "period") return ["kind", "start", "end"].map((part) => key.part(row, part) ?? "").join("/");
  return key.part(row, "code") ?? key.part(row, "") ?? "";
}

/** What orders rows by a key. */
export function keyOrder(key: KeyColumn, language: Language): string {
  if (key.name === "period") return "by.period";
  if (!key.isMember) return key.name;
  return `${key.name}.${language === "EN" ? "nameEn" : "code"}`;
}

function periodText(key: KeyColumn, row: readonly unknown[], { catalogue, language }: Reading): string {
  const kind = key.part(row, "kind") ?? "";
  const label = key.part(row, "label") ?? "";
  if (language === "EN") return label;
  const days = [key.part(row, "start"), key.part(row, "end")].filter((day) => day !== null);
  if (kind === "YEAR") return label;
  const word = catalogue.value("periodKind", kind);
  return days.length === 0 ? word : `${word}：${[...new Set(days)].join("至")}`;
}
