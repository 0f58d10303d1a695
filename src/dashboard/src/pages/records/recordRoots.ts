import { graphql } from "../../gql";

/** Records through time. */
export const RecordTimes = graphql(`
  fragment RecordTimes on Query {
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
  }
`);

/** Records by who gave, what and how. */
export const RecordMembers = graphql(`
  fragment RecordMembers on Query {
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
  }
`);

/** Records by place, and against what was published of it. */
export const RecordPlaces = graphql(`
  fragment RecordPlaces on Query {
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
  }
`);

/** Published drives, and the group donations that were recorded. */
export const RecordDrives = graphql(`
  fragment RecordDrives on Query {
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
