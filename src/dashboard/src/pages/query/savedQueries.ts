import type { Language } from "../../gql/graphql";

/** A question that the server ships under a name. */
export interface SavedQuery {
  name: string;
  /** What it answers. */
  description: Record<Language, string>;
  document: string;
}

const files = import.meta.glob<string>("../../../../../schema/queries/*.graphql", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The saved queries, by name. */
export const savedQueries: readonly SavedQuery[] = Object.entries(files).map(([path, text]) =>
  savedQueryOf(path, text),
);

/** Reads a saved query: its name is that of its file, and the comment before it says what it answers, in English and, behind an empty line, in Chinese. */
export function savedQueryOf(path: string, document: string): SavedQuery {
  const name = path.replace(/^.*\//, "").replace(/\.graphql$/, "");
  const lines = document.split("\n");
  const end = lines.findIndex((line) => !line.startsWith("#"));
  const comment = lines.slice(0, Math.max(0, end)).map((line) => line.replace(/^#\s?/, ""));
  const texts = comment.join("\n").split(/\n\n+/);
  const [EN, ZH] = texts.map((text) => text.replaceAll("\n", " "));
  return { name, description: { EN: EN || name, ZH: ZH || EN || name }, document };
}
