import { graphql } from "../../gql";

/** A figure and the printed figures behind it. */
export const PrintedParts = graphql(`
  fragment PrintedParts on PublishedFigure {
    ...FigureParts
    sources {
      ...SourceParts
    }
  }
`);

/** A figure, its growth, and how many districts have one. */
export const ComparedParts = graphql(`
  fragment ComparedParts on PublishedFigure {
    ...PrintedParts
    coverage {
      reported
      implied
      expected
    }
    growth {
      ...FigureParts
      reason
    }
  }
`);

/** A district's volume against the city and against the year before. */
export const DistrictRow = graphql(`
  fragment DistrictRow on PublishedRow {
    by {
      district {
        code
        name
        nameEn
      }
    }
    volume {
      ...PrintedParts
      share(across: [DISTRICT]) {
        ...FigureParts
        reason
      }
      rank(across: [DISTRICT]) {
        best
        worst
        ofReported
        among
        reported
      }
      growth {
        ...FigureParts
        reason
      }
      previous {
        ...FigureParts
        sources {
          ...SourceParts
        }
      }
    }
  }
`);

/** The published total against its parts. */
export const ReconciliationParts = graphql(`
  fragment ReconciliationParts on Reconciliation {
    published {
      ...FigureParts
      sources {
        ...SourceParts
      }
    }
    known {
      ...FigureParts
    }
    gap {
      ...FigureParts
    }
    explained {
      ...FigureParts
    }
    coverage {
      reported
      implied
      expected
    }
    verdict
  }
`);
