import { expect, it } from "vitest";
import { readState } from "../../state/params";
import { overviewParams, variablesOf } from "./overviewState";

const stateOf = (address: string) => readState(overviewParams(2023), new URLSearchParams(address)).state;

it("asks for 2023 and the whole city at first", () => {
  const asked = variablesOf(stateOf(""));
  expect([asked.year, asked.selection, asked.places]).toEqual([{ year: { eq: 2023 } }, { year: { eq: 2023 } }, {}]);
});

it("asks for the chosen districts, and for all of them where all are compared", () => {
  const asked = variablesOf(stateOf("year=2022&district=440781,440705"));
  const district = { code: { in: ["440781", "440705"] } };
  expect(asked.year).toEqual({ year: { eq: 2022 } });
  expect(asked.selection).toEqual({ year: { eq: 2022 }, district });
  expect(asked.places).toEqual({ district });
  expect(asked.statements.and).toHaveLength(2);
});

it("lists the sources of one measure, its growth among them", () => {
  expect(variablesOf(stateOf("sources=volume")).statements.metric).toEqual({ in: ["VOLUME", "VOLUME_GROWTH"] });
  expect(variablesOf(stateOf("")).statements.metric).toBeUndefined();
});

it("lists what the next year printed, for that implies the year", () => {
  expect(variablesOf(stateOf("year=2022")).statements.and?.[0]?.or?.[1]).toMatchObject({
    year: { number: { eq: 2023 } },
  });
});
