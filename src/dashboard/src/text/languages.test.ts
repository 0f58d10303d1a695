import { expect, it } from "vitest";
import { chooseLanguage } from "./languages";

it.each([
  ["zh", "EN", ["en-GB"], "ZH"],
  [null, "ZH", ["en-GB"], "ZH"],
  ["xx", null, ["fr", "zh-Hant-HK", "en"], "ZH"],
  [null, null, ["fr"], "EN"],
] as const)("asked %j, chosen %j, browser %j: %s", (asked, chosen, browser, language) => {
  expect(chooseLanguage(asked, chosen, browser)).toBe(language);
});
