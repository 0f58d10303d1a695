import { tickNumber } from "../../format/number";
import type { Look } from "./drawing";

/** An axis of numbers, with the unit as its name. */
export function numberAxis({ palette, language }: Look, unit: string | null) {
  return {
    type: "value" as const,
    name: unit ?? "",
    nameTextStyle: { color: palette.faint },
    axisLabel: { color: palette.faint, hideOverlap: true, formatter: (value: number) => tickNumber(value, language) },
    splitLine: { lineStyle: { color: palette.line } },
  };
}

/** An axis of names. */
export function nameAxis({ palette }: Look, names: readonly string[]) {
  return {
    type: "category" as const,
    data: [...names],
    axisTick: { show: false },
    axisLine: { lineStyle: { color: palette.faint } },
    axisLabel: { color: palette.ink, overflow: "truncate" as const, hideOverlap: true },
  };
}

/** The names of series, above the chart. */
export function legend({ palette }: Look) {
  return {
    top: 0,
    left: 0,
    type: "scroll" as const,
    textStyle: { color: palette.ink },
    pageTextStyle: { color: palette.ink },
  };
}
