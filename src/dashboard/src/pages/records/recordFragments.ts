import { graphql } from "../../gql";

/** The measure that was chosen, of a row of records. */
export const RecordMeasure = graphql(`
  fragment RecordMeasure on RecordedRow {
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
`);

/** The measure that was chosen, with its share of all rows and its growth. */
export const RecordParts = graphql(`
  fragment RecordParts on RecordedRow {
    donations @include(if: $donations) {
      ...FigureParts
      share {
        ...FigureParts
      }
      growth @include(if: $dated) {
        ...GrowthParts
      }
    }
    volume @include(if: $volume) {
      ...FigureParts
      share {
        ...FigureParts
      }
      growth @include(if: $dated) {
        ...GrowthParts
      }
    }
    donors @include(if: $donors) {
      ...FigureParts
      share {
        ...FigureParts
      }
      growth @include(if: $dated) {
        ...GrowthParts
      }
    }
  }
`);

/** The measure that was chosen, set against earlier periods; persons add up over no periods, so they have no average. */
export const RecordCourse = graphql(`
  fragment RecordCourse on RecordedRow {
    donations @include(if: $donations) {
      ...FigureParts
      ...RecordPast
      movingAverage(periods: $periods) {
        ...FigureParts
      }
    }
    donationsSoFar: donations(toDate: YEAR) @include(if: $donations) {
      ...FigureParts
    }
    volume @include(if: $volume) {
      ...FigureParts
      ...RecordPast
      movingAverage(periods: $periods) {
        ...FigureParts
      }
    }
    volumeSoFar: volume(toDate: YEAR) @include(if: $volume) {
      ...FigureParts
    }
    donors @include(if: $donors) {
      ...FigureParts
      ...RecordPast
    }
    donorsSoFar: donors(toDate: YEAR) @include(if: $donors) {
      ...FigureParts
    }
  }
`);

/** A figure set against the same of the year before. */
export const RecordPast = graphql(`
  fragment RecordPast on RecordedFigure {
    previous(shift: { years: -1 }) {
      ...FigureParts
    }
    growth(shift: { years: -1 }) {
      ...GrowthParts
    }
  }
`);

/** Growth, or why there is none. */
export const GrowthParts = graphql(`
  fragment GrowthParts on Growth {
    ...FigureParts
    reason
  }
`);

/** A figure beside what was published of the same. */
export const AgainstParts = graphql(`
  fragment AgainstParts on RecordedFigure {
    ...FigureParts
    against(perspective: PUBLISHED) {
      published {
        ...FigureParts
      }
      inside
      notices {
        code
        message
      }
    }
  }
`);

/** A figure of the whole selection: its growth where a time is chosen, and what was published of it. */
export const CardParts = graphql(`
  fragment CardParts on RecordedFigure {
    ...FigureParts
    growth @include(if: $dated) {
      ...GrowthParts
    }
    against(perspective: PUBLISHED) @include(if: $matched) {
      published {
        ...FigureParts
      }
      inside
    }
  }
`);
