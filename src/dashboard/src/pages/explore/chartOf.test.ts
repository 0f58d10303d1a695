import { describe, expect, it } from "vitest";
import { paletteOf } from "../../charts/palette";
import { columnsOf } from "./answerColumns";
import { chartOf } from "./chartOf";
import { pointsOf } from "./drawing";
import { catalogue, tableOf } from "./fixtures";

const look = { palette: paletteOf("light"), language: "EN" as const };
const fields = ["value", "lower", "upper", "qualifier", "status"].map((field) => `volume.${field}`);
const known = (value: number) => [value, value - 1, value + 1, "ROUNDED", "REPORTED"];
const missing = [null, null, null, null, "MISSING"];

function draw(keys: string[], rows: unknown[][]) {
  const table = tableOf([...keys, ...fields], rows);
  const columns = columnsOf(table);
  const [figure] = columns.figures;
  if (figure === undefined) throw new Error("A figure was expected.");
  const points = pointsOf(columns, figure, table.rows, { catalogue, language: "EN" });
  return chartOf({ points, time: keys.map((key) => key === "year"), unit: "mL" }, look);
}

function seriesOf(drawn: ReturnType<typeof draw>) {
  if (!("option" in drawn) || !Array.isArray(drawn.option.series)) throw new Error("A chart was expected.");
  return drawn.option.series;
}

const kinds = (drawn: ReturnType<typeof draw>) => seriesOf(drawn).map(({ type }) => type);
const years = [2020, 2021, 2022, 2023];

describe("chartOf", () => {
  it("draws bars with bounds by one key, and nothing for what is missing", () => {
    const drawn = draw(
      ["sex"],
      [
        ["MALE", ...known(5)],
        ["X", ...missing],
      ],
    );
    expect(kinds(drawn)).toEqual(["bar", "custom", "custom"]);
    expect(seriesOf(drawn)[0]).toMatchObject({
      data: [
        { value: 5, key: "MALE", lines: ["Male", "Volume: 5 mL", "4 to 6"] },
        { value: null, key: "X", lines: ["X", "Volume: not published"] },
      ],
    });
  });

  it("hatches what is known in part", () => {
    const drawn = draw(["sex"], [["MALE", 5, 5, null, "COMPUTED", "PARTIAL"]]);
    expect(seriesOf(drawn)[0]).toMatchObject({ data: [{ value: 5, itemStyle: { decal: { symbol: "rect" } } }] });
  });

  it("draws a line over time, in its order and broken where nothing is known", () => {
    const drawn = draw(
      ["year"],
      [
        [2023, ...known(4)],
        [2020, ...known(1)],
        [2021, ...missing],
        [2022, ...known(3)],
      ],
    );
    expect(kinds(drawn)).toEqual(["line", "custom"]);
    expect(seriesOf(drawn)[0]).toMatchObject({
      connectNulls: false,
      data: [{ value: 1 }, { value: null }, { value: 3 }, { value: 4 }],
    });
  });

  it("draws a line a series over time by two keys", () => {
    const rows = years.flatMap((year) => ["MALE", "X"].map((sex) => [year, sex, ...known(year)]));
    expect(kinds(draw(["year", "sex"], rows))).toEqual(["line", "line", "custom", "custom"]);
  });

  it("draws bars side by side by two keys, the fewer as series, and leaves out pairs that are not there", () => {
    const rows = [
      ["A", "MALE"],
      ["B", "MALE"],
      ["C", "MALE"],
      ["A", "X"],
    ].map((keys) => [...keys, ...known(1)]);
    const drawn = draw(["districtKind", "sex"], rows);
    expect(seriesOf(drawn).filter(({ type }) => type === "bar")).toMatchObject([
      { name: "Male", data: [{ value: 1 }, { value: 1 }, { value: 1 }] },
      { name: "X", data: [{ value: 1 }, { value: null }, { value: null }] },
    ]);
  });

  it("names a bar by both keys where few pairs have a figure", () => {
    const rows = ["A", "B", "C"].map((kind, index) => [kind, `s${index}`, ...known(1)]);
    const drawn = draw(["districtKind", "sex"], rows);
    expect(kinds(drawn)).toEqual(["bar", "custom", "custom"]);
    expect("option" in drawn && drawn.option.yAxis).toMatchObject({ data: ["A · s0", "B · s1", "C · s2"] });
  });

  it.each([
    ["noKey", [], [known(1)]],
    ["manyKeys", ["a", "b", "c"], [["x", "y", "z", ...known(1)]]],
    ["nothingKnown", ["sex"], [["MALE", ...missing]]],
    ["nothingKnown", ["sex"], []],
    ["manyBars", ["sex"], Array.from({ length: 81 }, (_, index) => [String(index), ...known(1)])],
    ["manySeries", ["year", "sex"], years.flatMap((year) => [..."abcdefghi"].map((sex) => [year, sex, ...known(1)]))],
  ] satisfies [string, string[], unknown[][]][])("says %s where there is no chart", (undrawn, keys, rows) => {
    expect(draw(keys, rows)).toEqual({ undrawn });
  });
});
