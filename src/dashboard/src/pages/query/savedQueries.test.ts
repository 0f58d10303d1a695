import { expect, it } from "vitest";
import { savedQueries, savedQueryOf } from "./savedQueries";

it("reads the name and both descriptions", () => {
  const document = "# How much,\n# and when?\n#\n# 多少？\nquery A {\n  a # no description\n}\n";
  expect(savedQueryOf("../queries/how-much.graphql", document)).toEqual({
    name: "how-much",
    description: { EN: "How much, and when?", ZH: "多少？" },
    document,
  });
});

it("lets the name stand where there is no description", () => {
  expect(savedQueryOf("a/b.graphql", "{ a }").description).toEqual({ EN: "b", ZH: "b" });
});

it("finds those that are shipped, each described in both languages", () => {
  expect(savedQueries.length).toBeGreaterThan(0);
  for (const { description } of savedQueries) expect(description.ZH).not.toBe(description.EN);
});
