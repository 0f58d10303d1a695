import { graphql } from "../gql";

/** Why a growth is withheld. */
export const WithheldParts = graphql(`
  fragment WithheldParts on Growth {
    reason
  }
`);

/** What setting the parts against the whole comes to. */
export const VerdictParts = graphql(`
  fragment VerdictParts on Reconciliation {
    verdict
  }
`);
