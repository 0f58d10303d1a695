import { useAnswer } from "../api/useAnswer";
import { graphql } from "../gql";

const LatestYearsQuery = graphql(`
  query LatestYears {
    published {
      rows(order: [{ field: "by.year", direction: DESC }], first: 1) {
        by {
          year
        }
        donations {
          status
        }
      }
    }
    recorded {
      rows(order: [{ field: "by.year", direction: DESC }], first: 1) {
        by {
          year
        }
        donations {
          status
        }
      }
    }
  }
`);

/** The newest year that figures of a perspective are of; the calendar's where there are none, and until it is known. */
export function useLatestYear(perspective: "published" | "recorded"): { year: number; isKnown: boolean } {
  const { data, isPending } = useAnswer(LatestYearsQuery, {});
  const year = data?.[perspective]?.rows[0]?.by.year ?? new Date().getFullYear();
  return { year, isKnown: !isPending };
}
