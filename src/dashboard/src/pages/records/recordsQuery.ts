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
    trend: recorded(where: $trend) {
      rows {
        by {
          year @include(if: $years)
          quarter @include(if: $quarters)
          month @include(if: $months)
          day @include(if: $days)
        }
        ...RecordCourse
      }
    }
    seasons: recorded(where: $seasons) {
      rows(first: 2400) {
        by {
          month
        }
        ...RecordMeasure
      }
    }
    history: recorded(where: $history) {
      rows(first: 400) {
        by {
          year
          history
        }
        ...RecordMeasure
      }
    }
    age: recorded(where: $age) {
      rows {
        by {
          ageBand
          sex
        }
        ...RecordMeasure
      }
    }
    blood: recorded(where: $blood) {
      rows {
        by {
          abo
          rh
        }
        ...RecordMeasure
      }
    }
    channel: recorded(where: $channel) {
      rows {
        by {
          channel
        }
        ...RecordParts
      }
    }
    dose: recorded(where: $dose) {
      rows {
        by {
          dose
        }
        ...RecordParts
      }
    }
    districts: recorded(where: $districts) {
      rows(order: $order, first: 10) {
        by {
          district {
            code
            name
            nameEn
          }
        }
        groupDonations {
          ...FigureParts
        }
        ...RecordParts
      }
    }
    institutions: recorded(where: $institutions) {
      rows(order: $order, first: 10) {
        by {
          institution {
            key
            name
            nameEn
          }
        }
        ...RecordParts
      }
      rest {
        donations @include(if: $donations) {
          ...FigureParts
        }
        volume @include(if: $volume) {
          ...FigureParts
        }
        donors @include(if: $donors) {
          ...FigureParts
        }
      }
      groupCount
    }
    groups: recorded(where: $selection) {
      rows(first: 500) {
        by {
          institution {
            key
          }
        }
        groupDonations {
          ...FigureParts
        }
      }
    }
    matched: recorded(where: $published) @include(if: $dated) {
      rows {
        by {
          district {
            code
            name
            nameEn
          }
        }
        donations @include(if: $donations) {
          ...AgainstParts
        }
        volume @include(if: $volume) {
          ...AgainstParts
        }
        donors @include(if: $donors) {
          ...AgainstParts
        }
      }
    }
    institutionDrives: published(having: [{ field: "drives.value", gt: 0 }]) {
      rows {
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
        drives {
          ...FigureParts
        }
      }
    }
    districtDrives: published(having: [{ field: "drives.value", gt: 0 }]) {
      rows {
        by {
          district {
            code
            name
            nameEn
          }
          period {
            label(language: $language)
          }
        }
        drives {
          ...FigureParts
        }
      }
    }
  }
`);
