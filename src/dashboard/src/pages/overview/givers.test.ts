import { expect, it } from "vitest";
import { donorBars, donorTable, institutionBars, institutionTable } from "./givers";
import { figure, printed, rounded, scene } from "./samples";

const exact = (value: number, unit: string) =>
  figure({ value, lower: value, upper: value, qualifier: "EXACT", status: "REPORTED", unit });

const wuyi = {
  by: {
    institution: { key: "wuyi-university", name: "五邑大学", nameEn: "Wuyi University" },
    period: { label: "2023" },
  },
  volume: {
    ...figure({ value: 350_000, lower: 350_000, qualifier: "MORE_THAN", status: "REPORTED" }),
    sources: [printed("超35万毫升", "五邑大学")],
  },
  donations: figure({ unit: "donations" }),
  donors: figure({ value: 1500, lower: 1500, qualifier: "MORE_THAN", status: "REPORTED", unit: "persons" }),
  drives: figure({ unit: "drives" }),
  volumePerDonation: figure({ unit: "mL per donation" }),
};

const xu = {
  by: { donor: { key: "xu-xuejun", name: "徐学君", nameEn: null } },
  volume: { ...rounded(20_000, 5_000), sources: [], rank: { best: 1, worst: 1, among: 6 } },
  yearsDonating: exact(8, "years"),
};

it("an institution stands with the period that its figures cover", () => {
  expect(institutionBars([wuyi], scene)[0]).toMatchObject({
    name: "Wuyi University",
    note: "2023",
    text: "more than 350,000 mL",
    figure: { lower: 350_000, upper: null },
    lines: [
      "Wuyi University",
      "2023",
      "more than 350,000 mL",
      "at least 350,000 mL",
      "As printed: “超35万毫升” – 江门日报 2024-06-14, section 五邑大学",
    ],
  });
});

it("an institution's table keeps apart what is open and what is missing", () => {
  const { rows, columns } = institutionTable([wuyi, { ...wuyi, by: { ...wuyi.by, period: null } }], scene);
  expect(rows[0]?.cells.map((cell) => cell.text)).toEqual([
    "Wuyi University",
    "2023",
    "more than 350,000 mL",
    "350,000",
    "open",
    "not published",
    "more than 1,500 persons",
    "not published",
    "not published",
  ]);
  expect(columns).toHaveLength(rows[0]?.cells.length ?? 0);
  expect(new Set(rows.map((row) => row.key)).size).toBe(2);
});

it("a donor stands with place and years", () => {
  const years = { ...xu, yearsDonating: exact(8, "年") };
  expect(donorBars([years], { ...scene, language: "ZH" })[0]).toMatchObject({
    name: "徐学君",
    note: "第1（共6个） · 8年",
  });
  expect(donorTable([xu], scene).rows[0]?.cells.map((cell) => cell.text)).toEqual([
    "徐学君",
    "20,000 mL",
    "15,000",
    "25,000",
    "1st of 6",
    "8 years",
  ]);
});
