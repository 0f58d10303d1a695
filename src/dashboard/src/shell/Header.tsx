import { Link, useLocation, useSearch } from "wouter";
import { useLanguage } from "../text/Language";
import { languageTag } from "../text/languages";
import { useWords } from "../text/useWords";
import { CopyButton } from "./CopyButton";
import { useScheme } from "./Scheme";
import { shellWords } from "./words";

const pages = [
  { path: "/", name: "overview" },
  { path: "/explore", name: "explore" },
  { path: "/records", name: "records" },
  { path: "/query", name: "query" },
] as const;

/** The top of every page: its name, the way to the others, and how the reader wants it. */
export function Header() {
  const words = useWords(shellWords);
  return (
    <header className="page-header">
      <a className="skip" href="#report">
        {words.skip}
      </a>
      <p className="brand">
        <img src="/favicon.svg" alt="" width="28" height="28" /> {words.title}
      </p>
      <Navigation />
      <div className="tools">
        <CopyButton label={words.copyLink} text={() => location.href} />
        <button type="button" onClick={() => print()}>
          {words.print}
        </button>
        <SchemeButton />
        <LanguageButton />
      </div>
    </header>
  );
}

function Navigation() {
  const words = useWords(shellWords);
  const [path] = useLocation();
  const language = new URLSearchParams(useSearch()).get("lang");
  return (
    <nav aria-label={words.navigation}>
      {pages.map((page) => (
        <Link
          key={page.path}
          href={language === null ? page.path : `${page.path}?lang=${language}`}
          aria-current={page.path === path ? "page" : undefined}
        >
          {words.pages[page.name]}
        </Link>
      ))}
    </nav>
  );
}

function SchemeButton() {
  const words = useWords(shellWords);
  const { scheme, setScheme } = useScheme();
  const next = scheme === "dark" ? "light" : "dark";
  return (
    <button type="button" onClick={() => setScheme(next)}>
      {next === "dark" ? words.toDark : words.toLight}
    </button>
  );
}

function LanguageButton() {
  const words = useWords(shellWords);
  const { language, setLanguage } = useLanguage();
  const next = language === "EN" ? "ZH" : "EN";
  return (
    <button type="button" lang={languageTag(next)} onClick={() => setLanguage(next)}>
      {words.language}
    </button>
  );
}
