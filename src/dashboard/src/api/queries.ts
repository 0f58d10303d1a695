import { QueryClient } from "@tanstack/react-query";
import { ApiError } from "./ApiError";

/** Milliseconds for which an answer is taken to be of today; then it is asked again when the page is looked at. */
const fresh = 30_000;

/** How questions are kept and tried again: a server that cannot be reached is asked twice, a refusal is final. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: fresh,
        retryDelay: 500,
        retry: (failures, error) => failures < 1 && error instanceof ApiError && error.kind === "unreachable",
      },
    },
  });
}
