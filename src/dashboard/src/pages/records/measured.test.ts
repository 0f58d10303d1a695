import { expect, it } from "vitest";
import { headingOf, measured } from "./measured";
import { exact, testLook } from "./testLook";

it("names the measure of rows, with a unit that the name does not say", () => {
  expect(headingOf([{ volume: exact(1, "mL") }], testLook, "donations")).toBe("volume (mL)");
  expect(headingOf([{ donations: exact(1) }], testLook, "volume")).toBe("donations");
  expect(headingOf([], testLook, "donors")).toBe("donors");
});

it("has no figure where none was asked for", () => {
  expect(measured({})).toBeUndefined();
});
