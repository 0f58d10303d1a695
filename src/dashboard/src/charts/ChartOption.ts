import type { BarSeriesOption, CustomSeriesOption, HeatmapSeriesOption, LineSeriesOption } from "echarts/charts";
import type {
  AriaComponentOption,
  GridComponentOption,
  LegendComponentOption,
  TooltipComponentOption,
  VisualMapComponentOption,
} from "echarts/components";
import type { ComposeOption } from "echarts/core";

/** What a chart draws. */
export type ChartOption = ComposeOption<
  | BarSeriesOption
  | CustomSeriesOption
  | HeatmapSeriesOption
  | LineSeriesOption
  | AriaComponentOption
  | GridComponentOption
  | LegendComponentOption
  | TooltipComponentOption
  | VisualMapComponentOption
>;

/** What a mark of a chart carries beside its place: what a click on it chooses, and what its tooltip says. */
export interface Mark {
  /** Given to `onSelect`; absent: nothing can be chosen. */
  key?: string;
  /** The lines of its tooltip, the first its heading. */
  lines?: readonly string[];
}
