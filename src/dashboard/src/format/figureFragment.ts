import { graphql } from "../gql";

/** What every figure is asked for: value, bounds, and how it was stated. */
export const FigureParts = graphql(`
  fragment FigureParts on Figure {
    value
    lower
    upper
    qualifier
    status
    unit(language: $language)
  }
`);

/** What stands behind a figure: as printed, and where. */
export const SourceParts = graphql(`
  fragment SourceParts on FigureSource {
    statement {
      printed
      section
      source {
        title
        titleEn
        publisher
        publishedOn
      }
    }
  }
`);

/** What to know before using an answer. */
export const NoticeParts = graphql(`
  fragment NoticeParts on Notice {
    code
    message
    path
  }
`);
