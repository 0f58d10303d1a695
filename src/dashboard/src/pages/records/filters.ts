import type { DonationFilterInput, RecordedFilterInput } from "../../gql/graphql";
import type { ChosenDimension, RecordsState } from "./recordsState";
import { daysOf, levelOf, type TimePath } from "./timePath";

/** The filter of a place in the calendar. */
export function timeFilter(time: TimePath): RecordedFilterInput {
  switch (levelOf(time)) {
    case "YEAR":
      return { year: { eq: Number(time) } };
    case "QUARTER":
      return { quarter: { eq: time } };
    case "MONTH":
      return { month: { eq: time } };
    case "DAY":
      return { day: { eq: time } };
    default:
      return {};
  }
}

/** The filter of all that is chosen, without that of some dimensions. */
export function filterOf(
  state: RecordsState,
  without: readonly (ChosenDimension | "time")[] = [],
): RecordedFilterInput {
  const left = (name: ChosenDimension) => state[name].length > 0 && !without.includes(name);
  return {
    ...(without.includes("time") ? {} : timeFilter(state.time)),
    ...(left("district") ? { district: { code: { in: [...state.district] } } } : {}),
    ...(left("institution") ? { institution: { code: { in: [...state.institution] } } } : {}),
    ...(left("channel") ? { channel: { in: [...state.channel] } } : {}),
    ...(left("product") ? { product: { in: [...state.product] } } : {}),
    ...(left("dose") ? { dose: { in: [...state.dose] } } : {}),
    ...(left("history") ? { history: { in: [...state.history] } } : {}),
    ...(left("sex") ? { sex: { in: [...state.sex] } } : {}),
    ...(left("ageBand") ? { ageBand: { in: [...state.ageBand] } } : {}),
    ...(left("abo") ? { abo: { in: [...state.abo] } } : {}),
  };
}

/** The same for single donations. */
export function donationFilter(state: RecordsState): DonationFilterInput {
  const days = state.time === null ? null : daysOf(state.time);
  const donor = {
    ...(state.sex.length > 0 ? { sex: { in: [...state.sex] } } : {}),
    ...(state.abo.length > 0 ? { abo: { in: [...state.abo] } } : {}),
  };
  return {
    ...(days ? { donatedOn: { gte: days.first, lte: days.last } } : {}),
    ...(state.district.length > 0 ? { district: { code: { in: [...state.district] } } } : {}),
    ...(state.institution.length > 0 ? { institution: { key: { in: [...state.institution] } } } : {}),
    ...(state.channel.length > 0 ? { channel: { in: [...state.channel] } } : {}),
    ...(state.product.length > 0 ? { product: { in: [...state.product] } } : {}),
    ...(state.dose.length > 0 ? { dose: { in: [...state.dose] } } : {}),
    ...(state.history.length > 0 ? { history: { in: [...state.history] } } : {}),
    ...(state.ageBand.length > 0 ? { ageBand: { in: [...state.ageBand] } } : {}),
    ...(Object.keys(donor).length > 0 ? { donor } : {}),
  };
}

const unpublished = ["channel", "product", "dose", "history", "sex", "ageBand", "abo"] as const;

/** Whether something is chosen that published figures do not know, so that they cannot stand beside. */
export function isBeyondPublished(state: RecordsState): boolean {
  return unpublished.some((name) => state[name].length > 0);
}
