import type { Language } from "../../gql/graphql";
import { languageTag } from "../../text/languages";
import { daysOf, levelOf, type TimePath } from "./timePath";
import { recordsWords } from "./words";

type Parts = Intl.DateTimeFormatOptions;

const formats = new Map<string, Intl.DateTimeFormat>();

/** What a place in the calendar is called: All years, 2023, Q2 2023, May 2023, 12 May 2023. */
export function timeText(time: TimePath, language: Language): string {
  const words = recordsWords[language];
  if (time === null) return words.allYears;
  switch (levelOf(time)) {
    case "QUARTER":
      return words.quarter(time.slice(6), time.slice(0, 4));
    case "MONTH":
      return dateText(time, language, { year: "numeric", month: "short" });
    case "DAY":
      return dateText(time, language, { year: "numeric", month: "short", day: "numeric" });
    default:
      return time;
  }
}

/** The same within the place above it: Q2, May, 12. */
export function shortTime(time: string, language: Language): string {
  switch (levelOf(time)) {
    case "QUARTER":
      return `Q${time.slice(6)}`;
    case "MONTH":
      return dateText(time, language, { month: "short" });
    case "DAY":
      return String(Number(time.slice(8)));
    default:
      return time;
  }
}

function dateText(time: string, language: Language, parts: Parts): string {
  return formatOf(language, parts).format(new Date(daysOf(time).first));
}

// Making a format costs far more than using it.
function formatOf(language: Language, parts: Parts): Intl.DateTimeFormat {
  const name = `${language} ${Object.keys(parts)}`;
  const format = formats.get(name) ?? new Intl.DateTimeFormat(languageTag(language), { ...parts, timeZone: "UTC" });
  formats.set(name, format);
  return format;
}
