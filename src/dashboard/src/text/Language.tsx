import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo } from "react";
import { useLocation, useSearch } from "wouter";
import type { Language } from "../gql/graphql";
import { chooseLanguage, languageTag } from "./languages";
import { keep, kept } from "./preferences";

interface Reader {
  language: Language;
  setLanguage(language: Language): void;
}

const ReaderContext = createContext<Reader | null>(null);
const preference = "language";

/** Says in which language the page is: that of the address, else the one chosen last, else the browser's. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const language = chooseLanguage(new URLSearchParams(search).get("lang"), kept(preference), navigator.languages);
  const setLanguage = useCallback(
    (next: Language) => {
      keep(preference, next);
      const changed = new URLSearchParams(search);
      changed.set("lang", next.toLowerCase());
      navigate(`${path}?${changed}`, { replace: true });
    },
    [search, path, navigate],
  );
  useEffect(() => {
    document.documentElement.lang = languageTag(language);
  }, [language]);
  const reader = useMemo(() => ({ language, setLanguage }), [language, setLanguage]);
  return <ReaderContext value={reader}>{children}</ReaderContext>;
}

/** The reader's language, and how to set it. */
export function useLanguage(): Reader {
  const reader = useContext(ReaderContext);
  if (reader === null) throw new Error("No LanguageProvider above.");
  return reader;
}
