import { graphql } from "../gql";

/** What can be asked and how it is called, in one language. */
export const CatalogueQuery = graphql(`
  query Catalogue($language: Language!) {
    semanticModel {
      perspectives {
        name
        label(language: $language)
        description(language: $language)
        levels {
          name
          label(language: $language)
        }
        measures {
          name
          kind
          label(language: $language)
          description(language: $language)
          synonyms(language: $language)
          unit {
            label(language: $language)
          }
          additivity {
            dimension
            additivity
          }
        }
        dimensions {
          name
          label(language: $language)
          description(language: $language)
          synonyms(language: $language)
          attributes {
            name
            type
            grain
            label(language: $language)
            description(language: $language)
            synonyms(language: $language)
            values {
              name
              label(language: $language)
            }
          }
          hierarchies {
            name
            label(language: $language)
            levels {
              name
              attribute
              dimension
              label(language: $language)
            }
          }
        }
      }
    }
  }
`);
