import { ApiError } from "./ApiError";

/**
 * What the schema lets be null where the question failed, of an answer that did not fail.
 * @throws {ApiError} where it is null all the same.
 */
export function present<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new ApiError("faulty");
  return value;
}
