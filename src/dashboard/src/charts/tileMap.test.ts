import { expect, it } from "vitest";
import { placesOf } from "./districtPlaces";
import { drawn, look, ofType, seriesOf, textsOf } from "./testing";
import { shadeOf, type Tile, tileMap, tileMapHeight } from "./tileMap";

const taishan: Tile = {
  key: "440781",
  name: "Taishan City",
  text: "2,390,400",
  value: 2_390_400,
  chosen: null,
  lines: ["t"],
};
const kaiping: Tile = {
  key: "440783",
  name: "Kaiping City",
  text: "not published",
  value: null,
  chosen: null,
  lines: ["k"],
};

it("lays Heshan north of Pengjiang, Jianghai east of it, and Taishan south of Kaiping", () => {
  const [heshan, pengjiang, jianghai, south, west] = placesOf(["440784", "440703", "440704", "440781", "440783"]);
  expect(heshan?.row).toBeLessThan(pengjiang?.row ?? 0);
  expect(jianghai?.column).toBeGreaterThan(pengjiang?.column ?? 9);
  expect(south?.row).toBeGreaterThan(west?.row ?? 9);
});

it("gives every district a place of its own, one that it does not know too", () => {
  const places = placesOf(["440784", "440783", "440703", "440704", "440785", "440781", "440705", "441200", "441300"]);
  expect(new Set(places.map(({ column, row }) => `${column} ${row}`)).size).toBe(9);
  expect(places[7]).toEqual({ column: 0, row: 3 });
  expect(tileMapHeight([taishan, { ...kaiping, key: "441200" }])).toBeGreaterThan(tileMapHeight([taishan, kaiping]));
});

it("shades by value and hatches what was not published", () => {
  const option = tileMap([taishan, kaiping], look);
  expect(seriesOf(option)[0]?.data).toMatchObject([
    { key: "440781", lines: ["t"] },
    { key: "440783", lines: ["k"] },
  ]);
  expect(ofType(drawn(option, 0), "rect")[0]).toMatchObject({ style: { fill: look.palette.scale[4] } });
  expect(ofType(drawn(option, 1), "rect")[0]).toMatchObject({ style: { decal: { symbol: "rect" } } });
  expect(textsOf(drawn(option, 1))).toEqual(["Kaiping City", "not published"]);
});

it("begins the scale at zero", () => {
  expect(shadeOf(0, 100, look.palette).fill).toBe(look.palette.scale[0]);
  expect(shadeOf(51, 100, look.palette).fill).toBe(look.palette.scale[2]);
  expect(shadeOf(0, 0, look.palette).fill).toBe(look.palette.scale[0]);
});
