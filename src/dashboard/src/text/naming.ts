import type { Language } from "../gql/graphql";

/** What has a Chinese name as printed, and an English one where one is known. */
export interface Named {
  name: string;
  nameEn: string | null;
}

/** The name in a language; the Chinese one where no other is known. */
export function nameIn(named: Named, language: Language): string {
  return language === "ZH" ? named.name : (named.nameEn ?? named.name);
}
