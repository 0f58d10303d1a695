import { expect, it } from "vitest";
import { crossOf, crossTable } from "./cross";
import { crossColumnsOption } from "./crossColumns";
import { crossHeatOption } from "./crossHeat";
import { exact, testLook } from "./testLook";

const side = (key: string) => ({ key, label: key.toLowerCase() });
const cross = crossOf(
  [
    { row: side("A"), column: side("POSITIVE"), figure: exact(90) },
    { row: side("A"), column: side("NEGATIVE"), figure: exact(10) },
    { row: side("B"), column: side("POSITIVE"), figure: exact(50) },
  ],
  { columns: ["POSITIVE", "NEGATIVE", "UNKNOWN"] },
);

it("orders members as it is told, and by their keys else, whichever come first", () => {
  const months = crossOf([
    { row: side("1999"), column: side("03"), figure: exact(1) },
    { row: side("1998"), column: side("02"), figure: exact(1) },
  ]);
  expect([months.rows, months.columns].map((members) => members.map(({ key }) => key))).toEqual([
    ["1998", "1999"],
    ["02", "03"],
  ]);
  expect(cross.columns.map(({ key }) => key)).toEqual(["POSITIVE", "NEGATIVE"]);
});

it("stacks the parts of each row, and leaves out what is not there", () => {
  const { series, xAxis } = crossColumnsOption(
    cross,
    { stacked: true, keyOf: (row) => row.key, isChosen: (row) => row.key === "A" },
    testLook,
  );
  expect(xAxis).toMatchObject({ data: ["a", "b"] });
  expect(series).toMatchObject([
    {
      name: "positive",
      stack: "whole",
      data: [
        {
          value: 90,
          key: "A",
          itemStyle: { borderWidth: 2 },
          lines: ["a", "positive: 90 donations", "negative: 10 donations"],
        },
        {
          value: 50,
          key: "B",
          itemStyle: { opacity: 0.45 },
          lines: ["b", "positive: 50 donations", "negative: no records"],
        },
      ],
    },
    { name: "negative", data: [{ value: 10 }, { value: "-" }] },
  ]);
});

it("draws fields of which the missing one is empty, and borders what is chosen", () => {
  const option = crossHeatOption(
    cross,
    {
      numbered: true,
      keyOf: (row) => row.key,
      isChosen: (row) => row.key === "B",
      headingOf: (row, column) => `${row.label} ${column.label}`,
    },
    testLook,
  );
  expect(option.series).toMatchObject({
    data: [
      { value: [0, 0, 90], key: "A", lines: ["a positive", "90 donations"] },
      { value: [0, 1, 10] },
      { value: [1, 0, 50], itemStyle: { borderWidth: 2.5 } },
      { value: [1, 1, "-"], lines: ["b negative", "no records"] },
    ],
  });
  expect(option.visualMap).toMatchObject({ min: 10, max: 90 });
});

it("is a table of a row each, with what is missing said", () => {
  const table = crossTable(cross, (row) => row === "B", testLook, "ABO");
  expect(table.columns.map((column) => column.label)).toEqual(["ABO", "positive", "negative"]);
  expect(table.rows[1]).toEqual({
    key: "B",
    selected: true,
    cells: [
      { text: "b", raw: "b" },
      { text: "50", raw: 50 },
      { text: "no records", raw: null },
    ],
  });
});
