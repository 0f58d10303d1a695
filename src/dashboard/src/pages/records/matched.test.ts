import { expect, it } from "vitest";
import { drivesTable } from "./drives";
import { matchedTable } from "./matched";
import { exact, missing } from "./testLook";

const taishan = { code: "440781", name: "台山市", nameEn: "Taishan City" };
const pengjiang = { code: "440703", name: "蓬江区", nameEn: "Pengjiang District" };
const labels = { name: "District", figure: "Donations" };
const differs = { code: "DEFINITION_DIFFERS", message: "Not the same product." };
const synthetic = { code: "SYNTHETIC_RECORDS", message: "Generated." };

it("sets records against what was published, and says nothing where nothing was", () => {
  const table = matchedTable(
    [
      {
        by: { district: taishan },
        donations: {
          ...exact(11190),
          against: {
            published: { ...exact(11190), lower: 11185, upper: 11195 },
            inside: true,
            notices: [synthetic, differs],
          },
        },
      },
      {
        by: { district: pengjiang },
        donations: { ...exact(14396), against: { published: missing, inside: null, notices: [] } },
      },
    ],
    ["440781"],
    "EN",
    labels,
  );
  expect(table.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
    ["Taishan City", "11,190", "11,190", "✓ within what was published", "Not the same product."],
    ["Pengjiang District", "14,396", "not published", "not said", ""],
  ]);
  expect(table.rows.map(({ selected }) => selected)).toEqual([true, false]);
});

it("has no column of what to know where there is nothing", () => {
  const against = { published: exact(9), inside: false, notices: [synthetic] };
  const table = matchedTable([{ by: { district: taishan }, donations: { ...exact(10), against } }], [], "ZH", labels);
  expect(table.columns).toHaveLength(4);
  expect(table.rows[0]?.cells[3]?.text).toBe("✗ 在公布范围外");
});

it("sets published drives beside the group donations of the same place", () => {
  const university = { key: "wuyi", name: "五邑大学", nameEn: "Wuyi University" };
  const table = drivesTable(
    {
      groups: { rows: [{ by: { institution: { key: "wuyi" } }, groupDonations: exact(1750) }] },
      districts: { rows: [] },
      institutionDrives: {
        rows: [{ by: { institution: university, period: { label: "2023" } }, drives: exact(14, "drives") }],
      },
      districtDrives: { rows: [{ by: { district: taishan, period: { label: "2023" } }, drives: exact(50, "drives") }] },
    },
    "EN",
  );
  expect(table.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
    ["Wuyi University", "2023", "14", "1,750"],
    ["Taishan City", "2023", "50", "no records"],
  ]);
});
