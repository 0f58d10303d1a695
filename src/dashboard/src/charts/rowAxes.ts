import { tickNumber } from "../format/number";
import type { ChartOption } from "./ChartOption";
import type { Look } from "./Look";
import { axisHeight } from "./rows";

/** The grid and axes of a chart of rows whose strips begin at zero. */
export function rowAxes(count: number, { palette, language }: Look): Pick<ChartOption, "grid" | "xAxis" | "yAxis"> {
  return {
    grid: { left: 6, right: 14, top: 2, bottom: axisHeight },
    xAxis: {
      type: "value",
      min: 0,
      splitNumber: 4,
      axisLabel: { color: palette.faint, hideOverlap: true, formatter: (value: number) => tickNumber(value, language) },
      splitLine: { lineStyle: { color: palette.line } },
    },
    yAxis: {
      type: "category",
      show: false,
      inverse: true,
      data: Array.from({ length: count }, (_, index) => String(index)),
    },
  };
}
