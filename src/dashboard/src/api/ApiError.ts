/** What went wrong: no server there, no answer in time, a question that was refused, or an answer that cannot be read. */
export type ApiErrorKind = "unreachable" | "timeout" | "refused" | "faulty";

/** One fault as the server states it. */
export interface Fault {
  message: string;
  /** The stable code, such as COST_EXCEEDED; null where the server gave none. */
  code: string | null;
  /** Where in the question or the answer it is; empty where the server did not say. */
  path: readonly string[];
  /** What would be right there, as names; empty where the server knows of nothing. */
  suggestions: readonly string[];
}

/** A question that got no answer. */
export class ApiError extends Error {
  readonly kind: ApiErrorKind;
  readonly faults: readonly Fault[];

  constructor(kind: ApiErrorKind, faults: readonly Fault[] = []) {
    super(faults.map((fault) => fault.message).join("; ") || kind);
    this.kind = kind;
    this.faults = faults;
  }

  /** Whether one of the faults has the code. */
  has(code: string): boolean {
    return this.faults.some((fault) => fault.code === code);
  }
}
