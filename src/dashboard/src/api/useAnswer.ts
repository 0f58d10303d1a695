import { keepPreviousData, type UseQueryResult, useQuery } from "@tanstack/react-query";
import type { TypedDocumentString } from "../gql/graphql";
import { useAccess } from "./Access";
import type { ApiError } from "./ApiError";
import { execute } from "./execute";

/**
 * The answer to a question, asked again when its variables change; what was seen stays until then.
 * @param enabled false: not asked yet.
 */
export function useAnswer<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  enabled = true,
): UseQueryResult<Result, ApiError> {
  const { accessKey } = useAccess();
  return useQuery<Result, ApiError>({
    queryKey: [document.toString(), variables, accessKey],
    queryFn: ({ signal }) => execute(document, variables, { accessKey, signal }),
    placeholderData: keepPreviousData,
    enabled,
  });
}
