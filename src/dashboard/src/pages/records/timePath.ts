/** Where in the calendar one stands: a year, quarter, month or day as the API writes them; null: all years. */
export type TimePath = string | null;

/** How fine a place in the calendar is. */
export type TimeLevel = "ALL" | "YEAR" | "QUARTER" | "MONTH" | "DAY";

const form = /^\d{4}(?:-(?:Q[1-4]|(?:0[1-9]|1[0-2])(?:-\d{2})?))?$/;

/** Whether the text is a place in the calendar: 2023, 2023-Q2, 2023-05, 2023-05-12. */
export function isTime(text: string): boolean {
  return form.test(text) && (text.length < 10 || isDay(text));
}

/** How fine a place in the calendar is. */
export function levelOf(time: TimePath): TimeLevel {
  if (time === null) return "ALL";
  if (time.length === 4) return "YEAR";
  if (time.includes("Q")) return "QUARTER";
  return time.length === 7 ? "MONTH" : "DAY";
}

/** From all years down to where one stands: null, 2023, 2023-Q2, 2023-05. */
export function stepsOf(time: TimePath): TimePath[] {
  if (time === null) return [null];
  const month = time.includes("Q") ? null : time.slice(0, 7);
  const steps = [time.slice(0, 4), quarterOf(time), month, time].filter((step) => step !== null);
  return [null, ...new Set(steps.filter((step) => step.length <= time.length))];
}

/** What a drill-down from here spans: where one stands, and the month of a day, since nothing is finer. */
export function spanOf(time: TimePath): TimePath {
  return levelOf(time) === "DAY" && time !== null ? time.slice(0, 7) : time;
}

/** Whether a period of the calendar lies in the place, or is it. */
export function holds(time: TimePath, period: string): boolean {
  return stepsOf(period).includes(time);
}

/** The first and the last day of a place in the calendar. */
export function daysOf(time: string): { first: string; last: string } {
  const [year = "", part] = [time.slice(0, 4), time.slice(5)];
  if (time.length === 10) return { first: time, last: time };
  const [from, to] = part === "" ? [1, 12] : part.startsWith("Q") ? monthsOf(part) : [Number(part), Number(part)];
  return { first: `${year}-${two(from)}-01`, last: new Date(Date.UTC(Number(year), to, 0)).toISOString().slice(0, 10) };
}

function monthsOf(quarter: string): [number, number] {
  const last = Number(quarter.slice(1)) * 3;
  return [last - 2, last];
}

function quarterOf(time: string): string | null {
  if (time.length === 4 || time.includes("Q")) return time.includes("Q") ? time : null;
  return `${time.slice(0, 4)}-Q${Math.ceil(Number(time.slice(5, 7)) / 3)}`;
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
