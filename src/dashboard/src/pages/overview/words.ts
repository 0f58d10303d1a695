import type { Wording } from "../../text/useWords";

interface OverviewWords {
  title(year: number): string;
  year: string;
  district: string;
  geography: string;
  city: string;
  clear: string;
  filters: string;
  listed(names: readonly string[]): string;
  selection: string;
  bounds(bounds: string): string;
  growth(growth: string): string;
  sources: string;
  sourcesOf(measure: string): string;
  printed(count: number): string;
}

export const overviewWords: Wording<OverviewWords> = {
  EN: {
    title: (year) => `Blood donation in ${year}, as published`,
    year: "Year",
    district: "Districts and county-level cities",
    geography: "Geography",
    city: "The whole city",
    clear: "Clear filters",
    filters: "Filters",
    listed: (names) => names.join(", "),
    selection: "Figures of the selection",
    bounds: (bounds) => `Bounds: ${bounds}`,
    growth: (growth) => `On the year before: ${growth}`,
    sources: "Sources",
    sourcesOf: (measure) => `Sources of: ${measure}`,
    printed: (count) => (count === 1 ? "As printed" : `As printed, ${count} times`),
  },
  ZH: {
    title: (year) => `${year}年无偿献血公布数据`,
    year: "年份",
    district: "区（市）",
    geography: "地区",
    city: "全市",
    clear: "清除筛选",
    filters: "筛选",
    listed: (names) => names.join("、"),
    selection: "所选范围的数据",
    bounds: (bounds) => `范围：${bounds}`,
    growth: (growth) => `同比：${growth}`,
    sources: "来源",
    sourcesOf: (measure) => `来源：${measure}`,
    printed: (count) => (count === 1 ? "原文" : `原文（${count}处）`),
  },
};
