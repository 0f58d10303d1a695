import { graphql } from "../../gql";

/** What the overview shows of a year. */
export const OverviewQuery = graphql(`
  query Overview($language: Language!, $year: Int!, $where: PublishedFilterInput!) {
    city: published(where: $where) {
      totals {
        volume {
          ...FigureParts
          sources {
            ...SourceParts
          }
        }
        donations {
          ...FigureParts
        }
      }
      notices {
        ...NoticeParts
      }
      dataVersion
    }
    districts: published(where: { year: { eq: $year } }) {
      rows(order: [{ field: "volume.value", direction: DESC }]) {
        by {
          district {
            code
            name
            nameEn
          }
        }
        volume {
          ...FigureParts
        }
      }
    }
  }
`);
