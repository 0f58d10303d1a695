import { expect, it } from "vitest";
import { rankingOption, rankingTable } from "./ranking";
import { exact, testLook } from "./testLook";

const rows = [
  {
    key: "440781",
    name: "Taishan",
    figure: { ...exact(90), share: exact(60, "%"), growth: { ...exact(-2, "%"), reason: null } },
  },
  { key: "440783", name: "Kaiping", figure: undefined },
  { key: undefined, name: "All others", figure: exact(30) },
];
const labels = { name: "District", figure: "Donations" };

it("draws what is there, highlights what is chosen, and gives no key to what cannot be", () => {
  const { series } = rankingOption(rows, ["440781"], testLook, "Donations");
  expect(series).toMatchObject([
    {
      data: [
        {
          value: 90,
          key: "440781",
          itemStyle: { borderWidth: 2 },
          lines: ["Taishan", "90 donations", "Share: 60%", "-2% on the year before"],
        },
        { value: "-", key: "440783", itemStyle: { opacity: 0.45 }, lines: ["Kaiping", "no records"] },
        { value: 30 },
      ],
    },
  ]);
  expect(JSON.stringify(series).match(/"key"/g)).toHaveLength(2);
});

it("highlights nothing where nothing is chosen", () => {
  expect(JSON.stringify(rankingOption(rows, [], testLook, "Donations").series)).not.toContain("opacity");
});

it("is a table whose rest cannot be chosen", () => {
  const table = rankingTable(rows, ["440781"], testLook, labels);
  expect(
    table.rows.map(({ key, fixed, selected, cells }) => [key, fixed, selected, cells.map(({ text }) => text)]),
  ).toEqual([
    ["440781", false, true, ["Taishan", "90", "60%", "-2%"]],
    ["440783", false, false, ["Kaiping", "no records", "", ""]],
    ["All others", true, false, ["All others", "30", "", ""]],
  ]);
});
