import type { TypedDocumentString } from "../gql/graphql";
import { ApiError } from "./ApiError";
import { readAnswer } from "./readAnswer";

/** Milliseconds after which an answer is given up; the server ends a question before. */
const patience = 20_000;

/** How a question is sent. */
export interface Sending {
  /** The access key of a role; null: as a reader. */
  accessKey: string | null;
  signal?: AbortSignal;
}

/**
 * Asks the GraphQL API.
 * @throws {ApiError} where there is no whole answer: a part of one is never given.
 */
export async function execute<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  sending: Sending,
): Promise<Result> {
  const response = await send(JSON.stringify({ query: document.toString(), variables }), sending);
  return readAnswer<Result>(await bodyOf(response));
}

async function send(body: string, { accessKey, signal }: Sending): Promise<Response> {
  const timeout = AbortSignal.timeout(patience);
  try {
    return await fetch("/graphql", {
      method: "POST",
      headers: {
        "Content-Type": "application/json",
        Accept: "application/graphql-response+json, application/json;q=0.9",
        ...(accessKey === null ? {} : { Authorization: `Bearer ${accessKey}` }),
      },
      body,
      signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiError(timeout.aborted ? "timeout" : "unreachable");
  }
}

async function bodyOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    throw new ApiError(response.status === 502 || response.status === 504 ? "unreachable" : "faulty");
  }
}
