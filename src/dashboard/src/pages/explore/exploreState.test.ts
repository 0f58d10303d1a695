import { expect, it } from "vitest";
import { printState, readState } from "../../state/params";
import { examples } from "./exampleQuestions";
import { exploreParams, tidy } from "./exploreState";
import { perspective, stateOf } from "./fixtures";
import { keysOf } from "./keys";
import { comparisonsOf, isCalled, turnTo } from "./offers";

const keys = keysOf(perspective);

it("is restored by its address", () => {
  const search =
    "perspective=recorded&measures=volume.growth.share,donors&by=year,district&from=&to=2020&filter=sex.MALE,institution.&drill=district-year.440705.2020&across=district&level=city&order=district.code&rows=20&after=x_Y-1&chart=volume.growth&into=month";
  const { state, faults } = readState(exploreParams, new URLSearchParams(search));
  expect(faults).toEqual([]);
  expect(decodeURIComponent(printState(exploreParams, state).toString())).toBe(search);
});

it("has an empty address at first, and examples that are understood", () => {
  expect(printState(exploreParams, stateOf("")).toString()).toBe("");
  expect(new Set(examples.map(({ state }) => printState(exploreParams, state).toString())).size).toBe(examples.length);
});

it("forgets what refers to keys and measures that are gone, and the page", () => {
  const gone = tidy(stateOf("measures=donors&by=year&across=district&chart=volume.growth&after=x"));
  expect(gone).toMatchObject({ across: [], order: null, chart: null, after: null });
  const kept = tidy(stateOf("measures=volume.growth&by=district&order=-volume.growth.value&chart=volume.growth"));
  expect(kept).toMatchObject({ order: "-volume.growth.value", chart: "volume.growth" });
  expect(tidy(stateOf("by=period&order=by.period")).order).toBe("by.period");
  expect(tidy(stateOf("measures=volume&order=-volume.growth.value")).order).toBeNull();
});

it("offers the comparisons that make sense", () => {
  const offered = (search: string, name: string) => {
    const measure = perspective.measures.find((one) => one.name === name);
    return measure && comparisonsOf(measure, stateOf(search), keys);
  };
  expect(offered("", "volume")).toEqual(["previous", "change", "growth", "share", "rank"]);
  expect(offered("by=&from=&to=", "volume")).toEqual([]);
  expect(offered("by=year&from=&to=", "volume")).toContain("runningTotal");
  expect(offered("by=year", "perDonor")).toEqual(["previous", "change", "growth", "rank"]);
});

it("keeps what another perspective has too", () => {
  const turned = turnTo(
    perspective,
    stateOf("perspective=recorded&measures=donors&by=ageBand,district&filter=ageBand.X,sex.MALE"),
  );
  expect(turned).toMatchObject({
    perspective: "published",
    measures: [{ name: "volume", values: [] }],
    by: ["district"],
    filter: [{ name: "sex", values: ["MALE"] }],
  });
});

it("finds by name, label and synonym in any case", () => {
  const volume = { name: "volume", label: "献血量", synonyms: ["Amount of blood"] };
  expect(["VOL", "血量", "of blood", " "].map((word) => isCalled(volume, word))).toEqual([true, true, true, true]);
  expect(isCalled(volume, "donor")).toBe(false);
});
