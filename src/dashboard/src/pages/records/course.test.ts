import { expect, it } from "vitest";
import { courseOf, courseOption, courseTable } from "./course";
import { exact, missing, testLook } from "./testLook";

const noGrowth = { ...missing, unit: "%", reason: "PREVIOUS_MISSING" } as const;
const growth = { ...exact(10.5, "%"), reason: null };
const rows = [
  {
    by: { quarter: "2023-Q1" },
    donations: { ...exact(200), previous: exact(181), growth, movingAverage: { ...missing, status: "PARTIAL" } },
    donationsSoFar: exact(200),
  },
  {
    by: { quarter: "2023-Q2" },
    donations: { ...missing, previous: missing, growth: noGrowth, movingAverage: exact(150) },
    donationsSoFar: exact(200),
  },
] as const satisfies Parameters<typeof courseOf>[0];
const labels = { figure: "Donations", periods: 3 };

it("draws bars with the year before and the average over them, and nothing where nothing is", () => {
  const { series, xAxis } = courseOption(courseOf(rows), null, testLook, labels);
  expect(xAxis).toMatchObject({ data: ["Q1", "Q2"] });
  expect(series).toMatchObject([
    {
      type: "bar",
      name: "Donations",
      data: [
        { value: 200, key: "2023-Q1" },
        { value: "-", key: "2023-Q2" },
      ],
    },
    { type: "line", name: "Year before", data: [181, "-"] },
    { type: "line", name: "Average of 3", data: ["-", 150] },
  ]);
});

it("says in a tooltip what the bars cannot", () => {
  const { series } = courseOption(courseOf(rows), null, testLook, labels);
  expect(series).toMatchObject([
    {
      data: [
        {
          lines: [
            "Q1 2023",
            "200 donations",
            "Year before: 181 donations",
            "+10.5% on the year before",
            "Average of 3: not known",
            "Year to date: 200 donations",
          ],
        },
        { lines: expect.arrayContaining(["no records", "no growth: there is no figure of the year before"]) },
      ],
    },
    {},
    {},
  ]);
});

it("has no average of persons, who add up over no periods", () => {
  const persons = { ...exact(5, "persons"), previous: exact(4), growth };
  const points = courseOf([{ by: { year: 2023 }, donors: persons, donorsSoFar: exact(5, "persons") }]);
  expect(courseOption(points, null, testLook, labels).series).toHaveLength(1);
  expect(courseTable(points, null, testLook, labels).columns).toHaveLength(5);
});

it("writes missing figures as missing, never as zero", () => {
  const table = courseTable(courseOf(rows), "2023-Q2", testLook, labels);
  expect(table.rows[1]?.cells.map((cell) => cell.text)).toEqual([
    "Q2 2023",
    "no records",
    "no records",
    "there is no figure of the year before",
    "150",
    "200",
  ]);
  expect(table.rows.map((row) => [row.key, row.selected, row.cells[1]?.raw])).toEqual([
    ["2023-Q1", false, 200],
    ["2023-Q2", true, null],
  ]);
});
