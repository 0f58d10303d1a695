import { expect, it } from "vitest";
import { toCsv } from "./csv";

it("writes numbers whole, texts quoted where they must be, and nothing for what is missing", () => {
  const table = {
    columns: [{ label: "District" }, { label: "Volume, mL", numeric: true }],
    rows: [
      {
        key: "1",
        cells: [
          { text: "台山市", raw: "台山市" },
          { text: "239.04万", raw: 2390400 },
        ],
      },
      {
        key: "2",
        cells: [
          { text: 'a "b"', raw: 'a "b"' },
          { text: "not published", raw: null },
        ],
      },
      {
        key: "3",
        cells: [
          { text: "=1+1", raw: "=1+1" },
          { text: "-1", raw: -1 },
        ],
      },
    ],
  };
  expect(toCsv(table)).toBe('District,"Volume, mL"\r\n台山市,2390400\r\n"a ""b""",\r\n\'=1+1,-1\r\n');
});
