import { expect, it } from "vitest";
import { type RankRow, rankPlaces } from "./rankPlaces";
import { drawn, look, ofType, textsOf } from "./testing";

const heshan: RankRow = {
  key: "440784",
  name: "Heshan City",
  text: "9.256%",
  rank: { best: 4, worst: 6, among: 7 },
  chosen: null,
  lines: [],
};

it("fills the places that a member can have, among all there are", () => {
  const shapes = drawn(rankPlaces([heshan], look), 0);
  const fills = ofType(shapes, "rect")
    .slice(1)
    .map((shape) => (shape.type === "rect" ? shape.style?.fill : null));
  const { chosen, ground } = look.palette;
  expect(fills).toEqual([ground, ground, ground, chosen, chosen, chosen, ground]);
  expect(textsOf(shapes)).toEqual(["Heshan City", "9.256%", "1", "2", "3", "4", "5", "6", "7"]);
});

it("hatches a member without a figure", () => {
  const row = { ...heshan, text: "not published", rank: { best: null, worst: null, among: 7 } };
  const shapes = drawn(rankPlaces([row], look), 0);
  expect(ofType(shapes, "rect")[1]).toMatchObject({ style: { decal: { symbol: "rect" } } });
  expect(textsOf(shapes)).toEqual(["Heshan City", "not published"]);
});
