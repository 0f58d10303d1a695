import { expect, it } from "vitest";
import { curlLine, documentText, fileAddress, queryAddress } from "./addresses";

const question = { perspective: "published", by: ["district"], measures: [{ measure: "volume" }], where: { a: "&'" } };

it("gives the question to the file's address as JSON", () => {
  const address = new URL(fileAddress("parquet", question), "http://host");
  expect(address.pathname).toBe("/exports/table.parquet");
  expect(JSON.parse(address.searchParams.get("query") ?? "")).toEqual(question);
});

it("opens a request with its variables", () => {
  const address = new URL(queryAddress({ query: "{ a }", variables: { question } }, "ZH"), "http://host");
  expect(address.pathname).toBe("/query");
  expect(address.searchParams.get("query")).toBe("{ a }");
  expect(JSON.parse(address.searchParams.get("variables") ?? "")).toEqual({ question });
  expect(address.searchParams.get("lang")).toBe("zh");
});

it("lets no quote end the shell's argument", () => {
  expect(curlLine("http://host", { query: '{ a(b: "it\'s") }', variables: {} })).toBe(
    `curl -s http://host/graphql -H 'Content-Type: application/json' -d '{"query":"{ a(b: \\"it'\\''s\\") }","variables":{}}'`,
  );
});

it("begins definitions at the margin", () => {
  expect(documentText("\n    query A {\n  a\n}\n    fragment B on C {\n  b\n}")).toBe(
    "query A {\n  a\n}\nfragment B on C {\n  b\n}",
  );
});
