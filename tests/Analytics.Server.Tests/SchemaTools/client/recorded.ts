import type { ResultOf } from "@graphql-typed-document-node/core";
import { graphql } from "../dist/gql";

export const donationsByMonth = graphql(`
  query DonationsByMonth {
    recorded {
      rows(first: 12) {
        by { month }
        donations { value }
        firstTimeShare { value }
      }
    }
  }
`);

export function months(answer: ResultOf<typeof donationsByMonth>): string[] {
  return (answer.recorded?.rows ?? []).map(({ by, donations }) => `${by.month ?? ""}: ${donations.value?.toFixed(0) ?? "none"}`);
}
