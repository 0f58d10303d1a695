import { graphql } from "../../gql";

/** What the overview shows: the selection's figures, all districts, and who gave, with the statements behind. */
export const OverviewQuery = graphql(`
  query Overview(
    $language: Language!
    $year: PublishedFilterInput!
    $selection: PublishedFilterInput!
    $places: PublishedFilterInput!
    $statements: StatementFilterInput!
  ) {
    years: published {
      rows(order: [{ field: "by.year", direction: DESC }]) {
        by {
          year
        }
        volume {
          status
        }
      }
    }
    selected: published(where: $selection) {
      totals {
        volume {
          ...ComparedParts
        }
        donations {
          ...ComparedParts
        }
        donors {
          ...ComparedParts
        }
        therapeuticUnits {
          ...ComparedParts
        }
        voluntaryShare {
          ...PrintedParts
        }
        yearsWithoutInfection {
          ...PrintedParts
        }
        transfusionInfections {
          ...PrintedParts
        }
        drives {
          ...PrintedParts
        }
        stemCellSamples {
          ...PrintedParts
        }
        stemCellDonations {
          ...PrintedParts
        }
      }
      notices {
        ...NoticeParts
      }
      dataVersion
    }
    districts: published(where: $year) {
      rows(order: [{ field: "volume.value", direction: DESC }]) {
        ...DistrictRow
      }
      totals {
        volume {
          reconciliation {
            ...ReconciliationParts
          }
        }
      }
      notices {
        ...NoticeParts
      }
    }
    institutions: published(where: $places) {
      rows(order: [{ field: "volume.value", direction: DESC }]) {
        ...InstitutionRow
      }
      notices {
        ...NoticeParts
      }
    }
    donors: published {
      rows(order: [{ field: "volume.value", direction: DESC }]) {
        ...DonorRow
      }
      notices {
        ...NoticeParts
      }
    }
    statements(where: $statements, first: 50) {
      totalCount
      nodes {
        ...StatementRow
      }
    }
  }
`);
