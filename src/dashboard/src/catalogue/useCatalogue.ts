import { useMemo } from "react";
import { useAnswer } from "../api/useAnswer";
import { useLanguage } from "../text/Language";
import { Catalogue } from "./Catalogue";
import { CatalogueQuery } from "./catalogueQuery";

/** The words of the semantic model in the reader's language; names stand for them until they are there. */
export function useCatalogue() {
  const { language } = useLanguage();
  const answer = useAnswer(CatalogueQuery, { language });
  const catalogue = useMemo(() => new Catalogue(answer.data ?? { semanticModel: { perspectives: [] } }), [answer.data]);
  return { catalogue, answer };
}
