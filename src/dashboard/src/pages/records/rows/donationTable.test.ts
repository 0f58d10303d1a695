import { expect, it } from "vitest";
import { testLook } from "../testLook";
import { donationTable } from "./donationTable";

const donation = {
  number: "S1",
  donatedOn: "2023-05-12",
  channel: "STREET",
  product: "WHOLE_BLOOD",
  volume: 400,
  history: "REPEAT",
  ageBand: "FROM_55",
  district: { name: "台山市", nameEn: "Taishan City" },
  institution: null,
} as const;

it("shows a donation, and no volume of what is not measured so", () => {
  const table = donationTable(
    [donation, { ...donation, number: "S2", product: "PLATELETS", volume: 0, district: null }],
    testLook,
  );
  expect(table.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
    ["2023-05-12", "S1", "Taishan City", "–", "STREET", "WHOLE_BLOOD", "REPEAT", "FROM_55", "400"],
    ["2023-05-12", "S2", "Not recorded", "–", "STREET", "PLATELETS", "REPEAT", "FROM_55", "–"],
  ]);
  expect(table.rows[1]?.cells.at(-1)?.raw).toBeNull();
});
