import { describe, expect, it } from "vitest";
import { ApiError } from "./ApiError";
import { readAnswer } from "./readAnswer";

function failure(body: unknown): ApiError {
  try {
    readAnswer(body);
  } catch (error) {
    if (error instanceof ApiError) return error;
  }
  throw new Error("An ApiError was expected.");
}

describe("readAnswer", () => {
  it("gives the data of a whole answer", () => {
    expect(readAnswer({ data: { a: 1 } })).toEqual({ a: 1 });
  });

  it("refuses a part of an answer, with every fault and code", () => {
    const error = failure({
      data: { a: 1, b: null },
      errors: [
        { message: "mixed", path: ["table", "volume"], extensions: { code: "PERIODS_MIXED", suggestions: ["year"] } },
        { message: "odd" },
      ],
    });
    expect(error.kind).toBe("refused");
    expect(error.faults).toEqual([
      { message: "mixed", code: "PERIODS_MIXED", path: ["table", "volume"], suggestions: ["year"] },
      { message: "odd", code: null, path: [], suggestions: [] },
    ]);
    expect(error.has("PERIODS_MIXED")).toBe(true);
  });

  it("tells a question that ran too long from one that was refused", () => {
    expect(failure({ errors: [{ message: "", extensions: { code: "EXECUTION_TIMEOUT" } }] }).kind).toBe("timeout");
  });

  it.each([null, [], "text", {}, { data: null }])("calls %j faulty", (body) => {
    expect(failure(body).kind).toBe("faulty");
  });
});
