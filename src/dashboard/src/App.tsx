import { QueryClientProvider } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { Link, Route, Switch } from "wouter";
import { AccessProvider } from "./api/Access";
import { makeQueryClient } from "./api/queries";
import { OverviewPage } from "./pages/overview/OverviewPage";
import { ErrorBoundary } from "./shell/ErrorBoundary";
import { Header } from "./shell/Header";
import { SchemeProvider } from "./shell/Scheme";
import { shellWords } from "./shell/words";
import { LanguageProvider } from "./text/Language";
import { useWords } from "./text/useWords";

const ExplorePage = lazy(() => import("./pages/explore/ExplorePage"));
const RecordsPage = lazy(() => import("./pages/records/RecordsPage"));
const QueryPage = lazy(() => import("./pages/query/QueryPage"));

/** The whole report: its pages, and what they share. */
export function App() {
  const [queries] = useState(makeQueryClient);
  return (
    <QueryClientProvider client={queries}>
      <AccessProvider>
        <LanguageProvider>
          <SchemeProvider>
            <Header />
            <ErrorBoundary>
              <Pages />
            </ErrorBoundary>
          </SchemeProvider>
        </LanguageProvider>
      </AccessProvider>
    </QueryClientProvider>
  );
}

function Pages() {
  const words = useWords(shellWords);
  return (
    <Suspense fallback={<main aria-busy="true">{words.loading}</main>}>
      <Switch>
        <Route path="/" component={OverviewPage} />
        <Route path="/explore" component={ExplorePage} />
        <Route path="/records" component={RecordsPage} />
        <Route path="/query" component={QueryPage} />
        <Route>
          <main id="report">
            <h1>{words.notFound}</h1>
            <Link href="/">{words.home}</Link>
          </main>
        </Route>
      </Switch>
    </Suspense>
  );
}
