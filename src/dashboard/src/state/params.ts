/** One part of a page's state as it stands in the address. */
export interface Param<T> {
  /** What is meant where the address says nothing. */
  initial: T;
  /** The value of a text; undefined where the text means nothing. */
  read(text: string): T | undefined;
  print(value: T): string;
}

/** The parts of a page's state by their names in the address. */
export type Params = Record<string, Param<unknown>>;

type ValueOf<P> = P extends Param<infer T> ? T : never;

/** The state that a page's parameters describe. */
export type StateOf<P> = { [Name in keyof P]: ValueOf<P[Name]> };

/** What could not be read of an address. */
export interface ParamFault {
  name: string;
  text: string;
}

/** Names that every page's address may have beside its own. */
const shared = new Set(["lang"]);

/** Reads a page's state from its address; what cannot be read is listed, and stands at its initial value. */
export function readState<P extends Params>(
  params: P,
  search: URLSearchParams,
): { state: StateOf<P>; faults: ParamFault[] } {
  const faults: ParamFault[] = [];
  const state: Record<string, unknown> = {};
  for (const [name, param] of Object.entries(params)) {
    const text = search.get(name);
    const value = text === null ? param.initial : param.read(text);
    if (value === undefined) faults.push({ name, text: text ?? "" });
    state[name] = value === undefined ? param.initial : value;
  }
  for (const [name, text] of search) {
    if (!(name in params) && !shared.has(name)) faults.push({ name, text });
  }
  return { state: state as StateOf<P>, faults };
}

/** The part of an address behind its question mark that restores a state; what is initial is left out. */
export function printState<P extends Params>(params: P, state: StateOf<P>): URLSearchParams {
  const search = new URLSearchParams();
  for (const [name, param] of Object.entries(params)) {
    const text = param.print(state[name]);
    if (text !== param.print(param.initial)) search.set(name, text);
  }
  return search;
}

/** A whole number between bounds, or none. */
export function optionalInteger(lowest: number, highest: number, initial: number | null = null): Param<number | null> {
  return {
    initial,
    read: (text) => (text === "" ? null : readInteger(text, lowest, highest)),
    print: (value) => (value === null ? "" : String(value)),
  };
}

/** A whole number between bounds. */
export function integer(lowest: number, highest: number, initial: number): Param<number> {
  return { initial, read: (text) => readInteger(text, lowest, highest), print: String };
}

function readInteger(text: string, lowest: number, highest: number): number | undefined {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  return value >= lowest && value <= highest ? value : undefined;
}

/** One of some words. */
export function word<const W extends string>(words: readonly W[], initial: NoInfer<W>): Param<W> {
  return { initial, read: (text) => words.find((known) => known === text), print: (value) => value };
}

/** A text of a form. */
export function text(form: RegExp, initial: string): Param<string> {
  return { initial, read: (read) => (form.test(read) ? read : undefined), print: (value) => value };
}

/** Texts of a form, each once, in the order in which they were chosen. */
export function texts(form: RegExp, initial: readonly string[] = []): Param<readonly string[]> {
  return list((read) => (form.test(read) ? read : undefined), initial);
}

/** A name, and what is chosen of it. */
export interface Choice {
  name: string;
  values: readonly string[];
}

/** Choices, each name once: name.value.value,name; values are of the form, or empty. */
export function choices(form: RegExp, initial: readonly Choice[] = []): Param<readonly Choice[]> {
  return {
    initial,
    read: (read) => {
      const parts = read === "" ? [] : read.split(",").map((part) => part.split("."));
      if (!parts.every(([name, ...values]) => name && values.every((value) => value === "" || form.test(value))))
        return;
      return [
        ...new Map(parts.map(([name = "", ...values]) => [name, { name, values: [...new Set(values)] }])).values(),
      ];
    },
    print: (value) => value.map((choice) => [choice.name, ...choice.values].join(".")).join(","),
  };
}

/** Some of some words, each once. */
export function someWords<const W extends string>(words: readonly W[]): Param<readonly W[]> {
  return list((text) => words.find((known) => known === text));
}

/** A text of a form, or none. */
export function optionalText(form: RegExp, initial: string | null = null): Param<string | null> {
  return {
    initial,
    read: (text) => (text === "" ? null : form.test(text) ? text : undefined),
    print: (value) => value ?? "",
  };
}

function list<T extends string>(
  read: (text: string) => T | undefined,
  initial: readonly T[] = [],
): Param<readonly T[]> {
  return {
    initial,
    read: (text) => {
      const values = text === "" ? [] : text.split(",").map(read);
      const known = values.filter((value) => value !== undefined);
      return known.length === values.length ? [...new Set(known)] : undefined;
    },
    print: (values) => values.join(","),
  };
}
