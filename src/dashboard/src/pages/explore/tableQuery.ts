import { graphql } from "../../gql";

/** Any question, as flat rows under named columns. */
export const TableQuery = graphql(`
  query Explore($query: AnalysisInput!, $language: Language!) {
    table(query: $query) {
      columns {
        name
        role
        unit(language: $language)
        label(language: $language)
      }
      rows
      groupCount
      nextCursor
      notices {
        ...NoticeParts
      }
      dataVersion
    }
  }
`);

/** The members that dimensions are filtered by. */
export const MembersQuery = graphql(`
  query Members {
    districts(first: 50) {
      nodes {
        code
        name
        nameEn
      }
    }
    institutions(first: 50) {
      nodes {
        code: key
        name
        nameEn
      }
    }
    donors(first: 50) {
      nodes {
        code: key
        name
        nameEn
      }
    }
  }
`);
