import { graphql } from "../../gql";

/** All that the page of records shows of a selection; each root leaves out the filter of its own marks. */
export const RecordsQuery = graphql(`
  query Records(
    $language: Language!
    $selection: RecordedFilterInput!
    $trend: RecordedFilterInput!
    $seasons: RecordedFilterInput!
    $history: RecordedFilterInput!
    $age: RecordedFilterInput!
    $blood: RecordedFilterInput!
    $channel: RecordedFilterInput!
    $dose: RecordedFilterInput!
    $districts: RecordedFilterInput!
    $institutions: RecordedFilterInput!
    $published: RecordedFilterInput!
    $order: [RowSortInput!]!
    $donations: Boolean!
    $volume: Boolean!
    $donors: Boolean!
    $years: Boolean!
    $quarters: Boolean!
    $months: Boolean!
    $days: Boolean!
    $periods: Int!
    $dated: Boolean!
    $matched: Boolean!
  ) {
    covered: recorded {
      rows(order: [{ field: "by.year" }]) {
        by {
          year
        }
        donations {
          status
        }
      }
      dataVersion
    }
    places: districts(first: 50) {
      nodes {
        code
        name
        nameEn
      }
    }
    whole: recorded(where: $selection) {
      totals {
        donations {
          ...CardParts
        }
        donors {
          ...CardParts
        }
        volume {
          ...CardParts
        }
        therapeuticUnits {
          ...CardParts
        }
        firstTimeShare {
          ...FigureParts
          growth @include(if: $dated) {
            ...GrowthParts
          }
        }
        donationsPerDonor {
          ...FigureParts
          growth @include(if: $dated) {
            ...GrowthParts
          }
        }
      }
      notices {
        ...NoticeParts
      }
    }
    ...RecordTimes
    ...RecordMembers
    ...RecordPlaces
    ...RecordDrives
  }
`);
