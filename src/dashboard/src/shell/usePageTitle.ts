import { useEffect } from "react";
import { useWords } from "../text/useWords";
import { shellWords } from "./words";

/** Names the page to the browser: its own title before that of the report. */
export function usePageTitle(title: string): void {
  const words = useWords(shellWords);
  useEffect(() => {
    document.title = `${title} – ${words.title}`;
  }, [title, words.title]);
}
