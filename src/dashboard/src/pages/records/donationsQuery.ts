import { graphql } from "../../gql";

/** A page of single donations, newest first. */
export const DonationsQuery = graphql(`
  query Donations($where: DonationFilterInput!, $after: String) {
    donations(where: $where, order: [{ donatedOn: DESC }], first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        number
        donatedOn
        channel
        product
        volume
        history
        ageBand
        district {
          name
          nameEn
        }
        institution {
          name
          nameEn
        }
      }
    }
  }
`);
