import { expect, it } from "vitest";
import { yearOptions } from "./yearOptions";

it("offers all years and the one that is chosen before there is an answer", () => {
  expect(yearOptions(undefined, "2030-05", "All").map(({ value }) => value)).toEqual(["", "2030"]);
  expect(yearOptions(undefined, null, "All")).toEqual([{ value: "", label: "All" }]);
});
