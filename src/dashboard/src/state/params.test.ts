import { describe, expect, it } from "vitest";
import { choices, optionalInteger, optionalText, printState, readState, someWords, text, texts, word } from "./params";

const params = {
  year: optionalInteger(1900, 2100, 2023),
  district: texts(/^\d{6}$/),
  chart: word(["bars", "line"], "bars"),
  sex: someWords(["FEMALE", "MALE"]),
  month: optionalText(/^\d{4}-\d{2}$/),
};

const read = (search: string) => readState(params, new URLSearchParams(search));

describe("readState", () => {
  it("is initial where the address says nothing", () => {
    expect(read("")).toEqual({
      state: { year: 2023, district: [], chart: "bars", sex: [], month: null },
      faults: [],
    });
  });

  it("restores what printState wrote", () => {
    const state = {
      year: null,
      district: ["440781", "440705"],
      chart: "line",
      sex: ["MALE"],
      month: "2023-05",
    } as const;
    const search = printState(params, state).toString();
    expect(read(search)).toEqual({ state, faults: [] });
    expect(search).toBe("year=&district=440781%2C440705&chart=line&sex=MALE&month=2023-05");
  });

  it("names every part that it cannot read, and keeps the rest", () => {
    const { state, faults } = read("year=20x3&district=440781,1&chart=pie&sex=FEMALE&month=May&colour=red&lang=zh");
    expect(state).toEqual({ year: 2023, district: [], chart: "bars", sex: ["FEMALE"], month: null });
    expect(faults).toEqual([
      { name: "year", text: "20x3" },
      { name: "district", text: "440781,1" },
      { name: "chart", text: "pie" },
      { name: "month", text: "May" },
      { name: "colour", text: "red" },
    ]);
  });

  it.each(["1899", "2101", "-5", "1e3"])("takes no year %s", (year) => {
    expect(read(`year=${year}`).faults).toEqual([{ name: "year", text: year }]);
  });

  it("takes a value once", () => {
    expect(read("district=440781,440781").state.district).toEqual(["440781"]);
  });
});

describe("choices and text", () => {
  const asked = { of: text(/^\w+$/, "published"), filter: choices(/^[\w-]+$/, [{ name: "sex", values: ["MALE"] }]) };
  const readAsked = (search: string) => readState(asked, new URLSearchParams(search));

  it("restores what was printed, also none and what is not stated", () => {
    const state = {
      of: "recorded",
      filter: [
        { name: "month", values: ["2023-05", ""] },
        { name: "sex", values: [] },
      ],
    };
    const search = printState(asked, state).toString();
    expect(search).toBe("of=recorded&filter=month.2023-05.%2Csex");
    expect(readAsked(search)).toEqual({ state, faults: [] });
    expect(readAsked("filter=").state.filter).toEqual([]);
    expect(readAsked("").state.filter).toEqual([{ name: "sex", values: ["MALE"] }]);
  });

  it.each(["filter=.x", "filter=a,,b", "filter=a.%20", "of="])("does not understand %s", (search) => {
    expect(readAsked(search).faults).toHaveLength(1);
  });
});

describe("printState", () => {
  it("leaves out what is initial", () => {
    expect(printState(params, read("").state).toString()).toBe("");
  });
});
