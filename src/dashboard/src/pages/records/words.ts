import type { Wording } from "../../text/useWords";
import { chineseWords } from "./words.zh";

/** The words of the page of records. */
export interface RecordsWords {
  title: string;
  synthetic: string;
  measure: string;
  time: string;
  year: string;
  allYears: string;
  clear: string;
  nothing: string;
  noRecords: string;
  noRecordsYet: string;
  copy: string;
  quarter(number: string, year: string): string;
  periodColumn: string;
  month: string;
  missing: string;
  share: string;
  growth: string;
  overYear(growth: string): string;
  noGrowth(reason: string): string;
  titled(title: string, of: string): string;
  withUnit(label: string, unit: string): string;
  growthNeedsTime: string;
  previous: string;
  average(periods: number): string;
  soFar: string;
  rest: string;
  none: string;
  published: string;
  recorded: string;
  verdict: string;
  inside: string;
  outside: string;
  notSaid: string;
  publishedFigure(text: string): string;
  beyondPublished: string;
  drives: string;
  drivesOf: string;
  period: string;
  groupDonations: string;
  toKnow: string;
  titles: Record<"trend" | "seasons" | "history" | "age" | "blood" | "channel" | "dose" | "districts", string> &
    Record<"institutions" | "drives" | "published" | "rows", string>;
  notes: Record<"trend" | "seasons" | "history" | "age" | "blood" | "channel" | "dose" | "districts", string> &
    Record<"institutions" | "drives" | "published" | "rows" | "personsOverlap", string>;
}

const englishWords: RecordsWords = {
  title: "Donation records",
  synthetic: "Synthetic records",
  measure: "Measure",
  time: "Time",
  year: "Year",
  allYears: "All years",
  clear: "Clear filters",
  nothing: "No donation was recorded for what is chosen.",
  noRecords: "There are no donation records yet",
  noRecordsYet:
    "This page is of single donations as a blood centre records them. None are shipped; these commands make some up, marked as synthetic wherever they show, and load them. Then start the server again.",
  copy: "Copy commands",
  quarter: (number, year) => `Q${number} ${year}`,
  periodColumn: "Period",
  month: "Month",
  missing: "no records",
  share: "Share",
  growth: "On the year before",
  overYear: (growth) => `${growth} on the year before`,
  noGrowth: (reason) => `no growth: ${reason}`,
  titled: (title, of) => `${title}: ${of}`,
  withUnit: (label, unit) => `${label} (${unit})`,
  growthNeedsTime: "Choose a year to see growth.",
  previous: "Year before",
  average: (periods) => `Average of ${periods}`,
  soFar: "Year to date",
  rest: "All others",
  none: "Not recorded",
  published: "Published",
  recorded: "Recorded",
  verdict: "Recorded lies",
  inside: "within what was published",
  outside: "outside what was published",
  notSaid: "not said",
  publishedFigure: (text) => `Published: ${text}`,
  beyondPublished: "Published figures know nothing finer than places and years, so none stand beside this selection.",
  drives: "Drives published",
  drivesOf: "Institution or district",
  period: "Period of the drives",
  groupDonations: "Group donations recorded for what is chosen",
  toKnow: "To know",
  titles: {
    trend: "Through time",
    seasons: "Seasons",
    history: "First-time and repeat",
    age: "Age and sex",
    blood: "Blood groups",
    channel: "Channels",
    dose: "Doses",
    districts: "Districts",
    institutions: "Institutions",
    drives: "Donation drives",
    published: "Records against what was published",
    rows: "Donations behind this selection",
  },
  notes: {
    trend: "Choose a bar to go one level down; the path above leads back up.",
    seasons: "Each year by month; the scale below reads from least to most. Choose a month to go there.",
    history: "All years. Choose a part of a bar to filter by it; a year in the table leads there.",
    age: "By the age reached in the year of the donation.",
    blood: "By ABO and Rh. A field left empty has no records.",
    channel: "How donors came to give.",
    dose: "How much whole blood was given at once.",
    districts: "Most first.",
    institutions: "The ten with most. Donations that no institution organised are left out; shares are of the others.",
    drives: "Drives were published only: records know donations on a drive, and not which drive. The periods differ.",
    published: "Of the time that is chosen alone, whatever else is. A published figure is of a whole year.",
    rows: "Single donations, newest first, for roles that may see them.",
    personsOverlap: "One person can stand under both in a year, so the bars are not stacked.",
  },
};

export const recordsWords: Wording<RecordsWords> = { EN: englishWords, ZH: chineseWords };
