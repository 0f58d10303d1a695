import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { type Palette, paletteOf } from "../charts/palette";
import { keep, kept } from "../text/preferences";

type Scheme = "light" | "dark";

interface SchemeState {
  scheme: Scheme;
  setScheme(scheme: Scheme): void;
}

const SchemeContext = createContext<SchemeState | null>(null);
const preference = "scheme";

/** Says whether the page is light or dark: as chosen last, else as the system is. */
export function SchemeProvider({ children }: { children: ReactNode }) {
  const [chosen, setChosen] = useState(() => known(kept(preference)));
  const system = useSystemScheme();
  const scheme = chosen ?? system;
  useEffect(() => {
    document.documentElement.dataset.scheme = scheme;
  }, [scheme]);
  const state = useMemo(
    () => ({
      scheme,
      setScheme(next: Scheme) {
        keep(preference, next);
        setChosen(next);
      },
    }),
    [scheme],
  );
  return <SchemeContext value={state}>{children}</SchemeContext>;
}

/** The colour scheme, and how to set it. */
export function useScheme(): SchemeState {
  const state = useContext(SchemeContext);
  if (state === null) throw new Error("No SchemeProvider above.");
  return state;
}

/** The colours of charts in the scheme that is shown. */
export function usePalette(): Palette {
  return paletteOf(useScheme().scheme);
}

function useSystemScheme(): Scheme {
  const [dark, setDark] = useState(() => darkMedia().matches);
  useEffect(() => {
    const media = darkMedia();
    const follow = () => setDark(media.matches);
    media.addEventListener("change", follow);
    return () => media.removeEventListener("change", follow);
  }, []);
  return dark ? "dark" : "light";
}

function darkMedia(): MediaQueryList {
  return matchMedia("(prefers-color-scheme: dark)");
}

function known(text: string | null): Scheme | null {
  return text === "light" || text === "dark" ? text : null;
}
