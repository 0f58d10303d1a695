import { ApiError, type Fault } from "./ApiError";

/**
 * The data of a GraphQL response.
 * @throws {ApiError} where it has errors, even beside data, or is no GraphQL response.
 */
export function readAnswer<Result>(body: unknown): Result {
  if (!isRecord(body)) throw new ApiError("faulty");
  const { errors, data } = body;
  if (Array.isArray(errors) && errors.length > 0) {
    throw new ApiError(isTimeout(errors) ? "timeout" : "refused", errors.map(readFault));
  }
  if (!isRecord(data)) throw new ApiError("faulty");
  // The server answers by the schema that the types were generated from.
  return data as Result;
}

function readFault(error: unknown): Fault {
  const message = isRecord(error) && typeof error.message === "string" ? error.message : "";
  const extensions = isRecord(error) && isRecord(error.extensions) ? error.extensions : {};
  return {
    message,
    code: typeof extensions.code === "string" ? extensions.code : null,
    path: textsOf(isRecord(error) ? error.path : undefined),
    suggestions: textsOf(extensions.suggestions),
  };
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function isTimeout(errors: readonly unknown[]): boolean {
  return errors.map(readFault).some((fault) => fault.code === "EXECUTION_TIMEOUT");
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
