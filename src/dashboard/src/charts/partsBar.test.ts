import { expect, it } from "vitest";
import { type Part, type Parts, partsBar } from "./partsBar";
import { drawn, look, ofType, seriesOf } from "./testing";

const total: Part = {
  name: "City",
  text: "more than 800 mL",
  figure: { value: 800, lower: 800, upper: 900 },
  chosen: null,
  lines: ["City"],
};
const taishan: Part = { ...total, key: "440781", name: "Taishan City", figure: { value: 500, lower: 499, upper: 501 } };
const gap: Part = { ...total, name: "Rest", figure: { value: 300, lower: 299, upper: 401 }, lines: ["Rest"] };
const parts: Parts = { total, parts: [taishan], gap, names: { total: "City", parts: "Districts" } };

it("stacks the parts and the hatched rest below the total", () => {
  const series = seriesOf(partsBar(parts, look));
  expect(series.map(({ name, data }) => [name, data])).toEqual([
    ["City", [{ value: 800, lines: ["City"] }, null]],
    ["1 Taishan City", [null, { value: 500, key: "440781", lines: ["City"] }]],
    ["? Rest", [null, { value: 300, lines: ["Rest"] }]],
    [undefined, [{ value: [800, 900, 0], lines: ["City"] }]],
  ]);
  expect(series[2]).toMatchObject({ itemStyle: { decal: { symbol: "rect" } } });
});

it("draws the total's bounds through both bars", () => {
  const lines = ofType(drawn(partsBar(parts, look), 0), "line");
  expect(lines[0]).toMatchObject({ shape: { x1: 800, x2: 800, y1: 0, y2: 400 } });
  expect(lines[1]).toMatchObject({ shape: { x1: 900, x2: 900 } });
});

it("leaves out a rest of which nothing is known", () => {
  expect(seriesOf(partsBar({ ...parts, gap: null }, look)).map(({ name }) => name)).toEqual([
    "City",
    "1 Taishan City",
    undefined,
  ]);
});
