import type { EChartsType } from "echarts/core";
import { type RefObject, useEffect, useImperativeHandle, useLayoutEffect, useRef } from "react";
import type { ChartOption } from "./ChartOption";
import { echarts } from "./echarts";
import { markOf } from "./markOf";
import { chartFont } from "./shapes";
import { tooltipContent } from "./tooltip";

/** A drawn chart as a picture. */
export interface ChartPicture {
  svg(): string;
}

interface ChartViewProps {
  option: ChartOption;
  /** What the chart shows, for those who do not see it; its table says the rest. */
  label: string;
  /** Pixels. */
  height: number;
  onSelect?: ((key: string) => void) | undefined;
  picture?: RefObject<ChartPicture | null>;
}

/** Draws a chart. The one owner of ECharts: it makes, fits and disposes of it, and hands clicks on. */
export function ChartView({ option, label, height, onSelect, picture }: ChartViewProps) {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType | null>(null);
  const select = useRef(onSelect);

  useLayoutEffect(() => {
    select.current = onSelect;
  }, [onSelect]);

  useLayoutEffect(() => {
    if (place.current === null) return;
    const made = makeChart(place.current, (key) => select.current?.(key));
    chart.current = made;
    return () => {
      chart.current = null;
      made.dispose();
    };
  }, []);

  useLayoutEffect(() => draw(chart.current, option), [option]);
  useEffect(() => followSize(place.current, chart), []);
  useImperativeHandle(picture, () => ({ svg: () => chart.current?.renderToSVGString() ?? "" }), []);

  return <div ref={place} className="chart" role="img" aria-label={label} style={{ height }} />;
}

// Tooltips are elements of the page, so that its colours hold for them.
const tooltipLook = {
  confine: true,
  backgroundColor: "var(--surface)",
  borderColor: "var(--line)",
  textStyle: { color: "var(--ink)" },
};

function makeChart(place: HTMLElement, onSelect: (key: string) => void): EChartsType {
  const chart = echarts.init(place, null, { renderer: "svg" });
  chart.on("click", (params) => {
    const { key } = markOf(params);
    if (key !== undefined) onSelect(key);
  });
  return chart;
}

/** All but the tooltip, which ECharts would measure the whole page for each time that it makes it. */
const replaced = ["grid", "legend", "series", "visualMap", "xAxis", "yAxis"] as const;

function draw(chart: EChartsType | null, option: ChartOption) {
  chart?.setOption(
    {
      animation: false,
      textStyle: { fontFamily: chartFont },
      ...option,
      tooltip: { ...tooltipLook, ...option.tooltip, formatter: tooltipContent },
    },
    { replaceMerge: [...replaced] },
  );
  // Drawn within this frame, not in the next.
  chart?.getZr().flush();
}

function followSize(place: HTMLElement | null, chart: RefObject<EChartsType | null>) {
  if (place === null) return;
  const observer = new ResizeObserver(() => chart.current?.resize());
  observer.observe(place);
  return () => observer.disconnect();
}
