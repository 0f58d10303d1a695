import { describe, expect, it } from "vitest";
import { cityParts, partsTable } from "./cityParts";
import { districtBars, districtTable } from "./districtBars";
import { chosenMembers } from "./districtRows";
import { districtTiles } from "./districtTiles";
import { figure, membersIn, reconciliation, scene } from "./samples";
import { shareRanks, sharesTable } from "./shareRanks";
import { beforeBars, beforeTable, membersWithBefore } from "./yearBefore";

const texts = (rows: readonly { cells: readonly { text: string }[] }[]) =>
  rows.map((row) => row.cells.map((cell) => cell.text));
const chinese = { ...scene, language: "ZH" } as const;

describe("district bars", () => {
  it("are the districts, with what no district published behind them", () => {
    const bars = districtBars(membersIn(), reconciliation, scene);
    expect(bars.map(({ key, name, text, kind }) => [key, name, text, kind])).toEqual([
      ["440781", "Taishan City", "2,390,400 mL", "published"],
      ["440783", "Kaiping City", "not published", "published"],
      [undefined, "No district published this", "6,484,400 to 6,494,800 mL", "rest"],
    ]);
    expect(bars[0]?.lines.at(-1)).toBe("As printed: “239.04万毫升” – 江门日报 2024-06-14, section D");
  });

  it("know no rest where nothing is missing, or no total was published", () => {
    const noTotal = { ...reconciliation, published: { ...figure({ lower: 0, upper: 13_740_000 }), sources: [] } };
    expect(districtBars(membersIn(), { ...reconciliation, verdict: "AGREES" }, scene)).toHaveLength(2);
    expect(districtBars(membersIn(), noTotal, scene)).toHaveLength(2);
    expect(districtBars(membersIn(), undefined, scene)).toHaveLength(2);
  });

  it("have a table in which the rest cannot be chosen and what is missing is no number", () => {
    const { rows } = districtTable(membersIn({ ...scene, chosen: ["440781"] }), reconciliation, scene);
    expect(texts(rows)).toEqual([
      ["Taishan City", "2,390,400 mL", "2,390,350", "2,390,450", "“239.04万毫升”"],
      ["Kaiping City", "not published", "–", "–", ""],
      ["No district published this", "6,484,600 mL", "6,484,400", "6,494,800", ""],
    ]);
    expect(rows.map(({ selected, fixed }) => [selected, fixed])).toEqual([
      [true, undefined],
      [false, undefined],
      [undefined, true],
    ]);
    expect(rows[1]?.cells[1]?.raw).toBeNull();
  });
});

it("tiles say what was not published", () => {
  const tiles = districtTiles(membersIn(chinese), chinese);
  expect(tiles.map(({ name, text, value }) => [name, text, value])).toEqual([
    ["台山市", "239.04万", 2_390_400],
    ["开平市", "未公布", null],
  ]);
});

it("the parts of the city are those that are known, and the rest", () => {
  const parts = cityParts(membersIn(), reconciliation, scene);
  expect(parts.parts.map(({ key }) => key)).toEqual(["440781"]);
  expect(parts.gap?.figure).toMatchObject({ lower: 6_484_400, upper: 6_494_800 });
  expect(texts(partsTable(parts, scene).rows)).toEqual([
    ["City", "more than 13.73 million mL", "13,730,000", "13,740,000"],
    ["Taishan City", "2,390,400 mL", "2,390,350", "2,390,450"],
    ["No district published this", "6,484,600 mL", "6,484,400", "6,494,800"],
  ]);
});

describe("shares and places", () => {
  it("are said with their bounds", () => {
    const [taishan, kaiping] = shareRanks(membersIn(), scene);
    expect([taishan?.text, kaiping?.text]).toEqual(["17.41% (17.397 to 17.411)", "not published"]);
    expect(taishan?.lines).toEqual([
      "Taishan City",
      "17.41%",
      "17.397 to 17.411%",
      "1st to 3rd of 7",
      "1st of the 4 that published",
      "As printed: “239.04万毫升” – 江门日报 2024-06-14, section D",
    ]);
  });

  it("follow what is chosen", () => {
    const members = chosenMembers(membersIn({ ...chinese, chosen: ["440783"] }));
    expect(texts(sharesTable(members, chinese).rows)).toEqual([
      ["开平市", "未公布", "–", "–", "位次未知", "–", "没有可比较的数据"],
    ]);
  });
});

it("the year before is known where growth was printed, and marked as implied", () => {
  const members = membersWithBefore(membersIn());
  expect(beforeBars(members, 2023, scene).map(({ name, text, note, kind }) => [name, text, note, kind])).toEqual([
    ["Taishan City, 2022", "2,150,027 mL (implied)", "", "implied"],
    ["Taishan City, 2023", "2,390,400 mL", "+11.18% on the year before", "published"],
  ]);
  expect(texts(beforeTable(members, 2023, scene).rows)).toEqual([
    ["Taishan City", "2,150,027 mL (implied)", "2,149,885", "2,150,169", "2,390,400 mL", "+11.18%"],
  ]);
});
