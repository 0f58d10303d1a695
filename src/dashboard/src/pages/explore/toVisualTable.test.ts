import { describe, expect, it } from "vitest";
import { columnsOf } from "./answerColumns";
import { catalogue, tableOf } from "./fixtures";
import { nextOrder, toVisualTable, valuesOf } from "./toVisualTable";

const figure = (name: string) => ["value", "lower", "upper", "qualifier", "status"].map((field) => `${name}.${field}`);
const names = [
  "district.code",
  "district.name",
  "district.nameEn",
  "sex",
  ...figure("volume"),
  ...figure("volume.growth"),
  "volume.growth.reason",
  "volume.rank.value",
  "volume.rank.best",
  "volume.rank.worst",
  "volume.rank.among",
];
const table = tableOf(names, [
  [
    "440781",
    "台山市",
    "Taishan City",
    "MALE",
    2390400,
    2390350,
    2390450,
    "ROUNDED",
    "REPORTED",
    11.18,
    11.175,
    11.185,
    "ROUNDED",
    "REPORTED",
    null,
    null,
    1,
    3,
    7,
  ],
  [
    "440705",
    "新会区",
    null,
    null,
    700,
    650,
    null,
    "COMPUTED",
    "PARTIAL",
    null,
    null,
    null,
    null,
    "MISSING",
    "PREVIOUS_MISSING",
    2,
    2,
    2,
    7,
  ],
  [
    null,
    null,
    null,
    "X",
    null,
    null,
    null,
    null,
    "MISSING",
    null,
    0,
    null,
    "MORE_THAN",
    "REPORTED",
    null,
    null,
    null,
    null,
    7,
  ],
]);
const read = (language: "EN" | "ZH") =>
  toVisualTable(columnsOf(table), table.rows, "-volume.value", { catalogue, language });

describe("toVisualTable", () => {
  it("puts the parts of keys and figures together again", () => {
    expect(read("EN").columns).toEqual([
      { label: "District", order: "district.nameEn" },
      { label: "Sex", order: "sex" },
      { label: "Volume (mL)", order: "volume.value", ordered: "descending", numeric: true },
      { label: "Volume, growth (%)", order: "volume.growth.value", numeric: true },
      { label: "Volume, rank", order: "volume.rank.best", numeric: true },
    ]);
  });

  it("says figures as everywhere: missing is not zero, partial is at least", () => {
    const texts = read("EN").rows.map((row) => row.cells.map((cell) => cell.text));
    expect(texts).toEqual([
      ["Taishan City", "Male", "2,390,400", "+11.18", "1st to 3rd of 7"],
      ["新会区", "Sex not stated", "at least 650", "there is no figure of the year before", "2nd of 7"],
      ["District not stated", "X", "not published", "grew; by how much was not printed", "no place known"],
    ]);
    expect(read("ZH").rows[0]?.cells.map((cell) => cell.text)).toEqual([
      "台山市",
      "Male",
      "239.04万",
      "+11.18",
      "第1至第3（共7个）",
    ]);
  });

  it("has bounds beside values, and the numbers themselves for files", () => {
    const [first, second, third] = read("EN").rows;
    expect(first?.cells[2]).toEqual({ text: "2,390,400", raw: 2390400, note: "2,390,350 to 2,390,450" });
    expect(second?.cells[2]).toMatchObject({ raw: 700, note: "at least 650" });
    expect(third?.cells[2]).toMatchObject({ raw: null, note: null });
  });

  it("knows rows by the values of their keys, also where there is none", () => {
    expect(read("EN").rows.map((row) => valuesOf(row.key))).toEqual([
      ["440781", "MALE"],
      ["440705", ""],
      ["", "X"],
    ]);
  });

  it("names the one row of a question without keys", () => {
    const one = tableOf(figure("volume"), [[1, 1, 1, "EXACT", "REPORTED"]]);
    const { columns, rows } = toVisualTable(columnsOf(one), one.rows, null, { catalogue, language: "EN" });
    expect([columns[0]?.label, rows[0]?.cells[0]?.text]).toEqual(["", "All"]);
  });

  it("says a period in the reader's language", () => {
    const periods = tableOf(
      ["period.kind", "period.start", "period.end", "period.label"],
      [
        ["YEAR", "2023-01-01", "2023-12-31", "2023"],
        ["TO_DATE", "2023-01-01", "2024-06-14", "To date: …"],
      ],
    );
    const { rows } = toVisualTable(columnsOf(periods), periods.rows, null, { catalogue, language: "ZH" });
    expect(rows.map((row) => row.cells[0]?.text)).toEqual(["2023", "TO_DATE：2023-01-01至2024-06-14"]);
    expect(rows[0]?.key).toBe("YEAR/2023-01-01/2023-12-31");
  });
});

it("orders figures from the largest, keys and ranks from the smallest, and turns", () => {
  expect([nextOrder(null, "volume.value"), nextOrder("-volume.value", "volume.value")]).toEqual([
    "-volume.value",
    "volume.value",
  ]);
  expect(["year", "district.code", "volume.rank.best"].map((path) => nextOrder(null, path))).toEqual([
    "year",
    "district.code",
    "volume.rank.best",
  ]);
  expect(nextOrder("year", "year")).toBe("-year");
});
