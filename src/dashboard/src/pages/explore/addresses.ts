import type { AnalysisInput, Language } from "../../gql/graphql";

/** The forms in which the answer can be had as a file. */
export const fileForms = ["csv", "parquet", "xlsx", "json"] as const;

/** A GraphQL request as it is sent. */
export interface Request {
  query: string;
  variables: unknown;
}

/** A document as a person writes it: each of its definitions begins at the margin. */
export function documentText(document: string): string {
  return document.trim().replace(/^ +(?=(query|fragment) )/gm, "");
}

/** Where the answer to a question is as a file, with all its rows. */
export function fileAddress(form: (typeof fileForms)[number], question: AnalysisInput): string {
  return `/exports/table.${form}?query=${encodeURIComponent(JSON.stringify(question))}`;
}

/** Where a request is opened on the page of queries, in a language. */
export function queryAddress({ query, variables }: Request, language: Language): string {
  const search = { query, variables: JSON.stringify(variables, null, 2), lang: language.toLowerCase() };
  return `/query?${new URLSearchParams(search)}`;
}

/** The line that sends a request from a shell. */
export function curlLine(origin: string, request: Request): string {
  const body = JSON.stringify(request);
  return `curl -s ${origin}/graphql -H 'Content-Type: application/json' -d ${quoted(body)}`;
}

// In a shell nothing is special between single quotes but the quote itself.
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
