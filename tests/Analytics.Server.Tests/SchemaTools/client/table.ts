import type { ResultOf, VariablesOf } from "@graphql-typed-document-node/core";
import { graphql } from "../dist/gql";

export const anyTable = graphql(`
  query AnyTable($query: AnalysisInput!) {
    table(query: $query) {
      columns { name type unit }
      rows
      nextCursor
    }
  }
`);

export const asked: VariablesOf<typeof anyTable> = {
  query: { perspective: "published", by: ["year"], measures: [{ measure: "volume" }], where: { districtKind: { eq: "DISTRICT" } } },
};

export function firstCell(answer: ResultOf<typeof anyTable>): string {
  const cell: unknown = answer.table?.rows[0]?.[0];
  return typeof cell === "number" ? cell.toFixed(0) : String(cell);
}
