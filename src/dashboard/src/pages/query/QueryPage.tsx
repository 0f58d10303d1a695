import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import "./query.css";
import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import { useEffect, useMemo, useRef } from "react";
import { Link, useSearch } from "wouter";
import { useAccess } from "../../api/Access";
import { useScheme } from "../../shell/Scheme";
import { usePageTitle } from "../../shell/usePageTitle";
import { useLanguage } from "../../text/Language";
import { useWords } from "../../text/useWords";
import { savedQueries } from "./savedQueries";
import { tellTabs } from "./tellTabs";
import { queryWords } from "./words";

/** The GraphQL API itself, with its documentation and the saved queries. */
export default function QueryPage() {
  const words = useWords(queryWords);
  const search = new URLSearchParams(useSearch());
  const query = search.get("query") ?? undefined;
  const variables = search.get("variables") ?? undefined;
  const { accessKey } = useAccess();
  const { scheme } = useScheme();
  const editor = useRef<HTMLElement>(null);
  useEffect(() => (editor.current === null ? undefined : tellTabs(editor.current)), []);
  usePageTitle(words.title);
  const fetcher = useMemo(
    () =>
      createGraphiQLFetcher({
        url: "/graphql",
        headers: accessKey === null ? {} : { Authorization: `Bearer ${accessKey}` },
      }),
    [accessKey],
  );
  return (
    <main id="report" className="query-page" tabIndex={-1}>
      <h1>{words.title}</h1>
      <p className="note">
        {words.note} {words.keyboard}
      </p>
      <SavedQueries opened={query} />
      <section ref={editor} className="query-editor" aria-label={words.editor}>
        <GraphiQL
          key={`${query} ${variables}`}
          fetcher={fetcher}
          forcedTheme={scheme}
          shouldPersistHeaders={false}
          showPersistHeadersSettings={false}
          {...(query === undefined ? {} : { initialQuery: query })}
          {...(variables === undefined ? {} : { initialVariables: variables })}
          {...(savedQueries[0] ? { defaultQuery: savedQueries[0].document } : {})}
        />
      </section>
    </main>
  );
}

function SavedQueries({ opened }: { opened: string | undefined }) {
  const words = useWords(queryWords);
  const { language } = useLanguage();
  return (
    <nav className="saved-queries" aria-label={words.saved}>
      <span aria-hidden="true">{words.saved}</span>
      {savedQueries.map(({ name, description, document }) => (
        <Link
          key={name}
          href={`/query?${new URLSearchParams({ query: document, lang: language.toLowerCase() })}`}
          title={description[language]}
          aria-current={document === opened ? "true" : undefined}
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}
