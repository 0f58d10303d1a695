import type { Language } from "../gql/graphql";
import { useLanguage } from "./Language";

/** The same words in every language. */
export type Wording<Words> = Record<Language, Words>;

/** The words of a part of the page in the reader's language. */
export function useWords<Words>(wording: Wording<Words>): Words {
  return wording[useLanguage().language];
}
