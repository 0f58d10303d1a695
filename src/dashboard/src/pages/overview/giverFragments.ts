import { graphql } from "../../gql";

/** An institution in one period. */
export const InstitutionRow = graphql(`
  fragment InstitutionRow on PublishedRow {
    by {
      institution {
        key
        name
        nameEn
      }
      period {
        label(language: $language)
      }
    }
    volume {
      ...PrintedParts
    }
    donations {
      ...FigureParts
    }
    donors {
      ...FigureParts
    }
    drives {
      ...FigureParts
    }
    volumePerDonation {
      ...FigureParts
    }
  }
`);

/** A named donor's lifetime. */
export const DonorRow = graphql(`
  fragment DonorRow on PublishedRow {
    by {
      donor {
        key
        name
        nameEn
      }
    }
    volume {
      ...PrintedParts
      rank {
        best
        worst
        among
      }
    }
    yearsDonating {
      ...FigureParts
    }
  }
`);

/** A figure as printed, and how it was read. */
export const StatementRow = graphql(`
  fragment StatementRow on Statement {
    id
    metric
    definition
    printed
    value
    lower
    upper
    qualifier
    unit
    section
    period {
      kind
      start
      end
    }
    subject {
      name
      nameEn
    }
    source {
      title
      titleEn
      publisher
      publishedOn
    }
  }
`);
