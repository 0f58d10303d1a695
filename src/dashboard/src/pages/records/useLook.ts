import { useMemo } from "react";
import type { Catalogue } from "../../catalogue/Catalogue";
import { useCatalogue } from "../../catalogue/useCatalogue";
import type { Look } from "../../charts/Look";
import { usePalette } from "../../shell/Scheme";
import { useLanguage } from "../../text/Language";

/** How the visuals of records look and speak; the same object as long as nothing of it changes. */
export interface RecordsLook extends Look {
  catalogue: Catalogue;
}

/** How the visuals of records look and speak. */
export function useLook(): RecordsLook {
  const palette = usePalette();
  const { language } = useLanguage();
  const { catalogue } = useCatalogue();
  return useMemo(() => ({ palette, language, catalogue }), [palette, language, catalogue]);
}
