import type { Wording } from "../../text/useWords";
import type { Undrawn } from "./chartOf";
import type { Comparison } from "./exploreState";
import type { Remedy } from "./mends";

interface ExploreWords {
  title: string;
  whole: string;
  comparisons: Record<Comparison, string>;
  compared(measure: string, comparison: string): string;
  inUnit(name: string, unit: string): string;
  notStated(key: string): string;
  perspective: string;
  search: string;
  measures: string;
  derivedNote: string;
  keys: string;
  compareWith: string;
  compare(measure: string): string;
  across: string;
  acrossNote: string;
  filters: string;
  yearsFrom: string;
  yearsTo: string;
  anyYear: string;
  level: string;
  levelAuto: string;
  rows: string;
  builder: string;
  examples: string;
  remedies: Record<Remedy["kind"], (name: string) => string>;
  /** A period of kind, first and last day. */
  periodOf(parts: readonly string[], kind: (name: string) => string): string;
  byKeys(figure: string, keys: readonly string[]): string;
  table: string;
  shownFigure: string;
  leadsTo: string;
  drillNote(level: string): string;
  crumbs: string;
  undrawn: Record<Undrawn, string>;
  rowsShown(shown: number, all: number): string;
  firstPage: string;
  nextPage: string;
}

const comparisonsEn: Record<Comparison, string> = {
  previous: "year before",
  change: "change",
  growth: "growth",
  share: "share",
  rank: "rank",
  runningTotal: "running total",
  movingAverage: "moving average of 3",
};

const comparisonsZh: Record<Comparison, string> = {
  previous: "上年同期",
  change: "增减量",
  growth: "同比增长",
  share: "占比",
  rank: "排名",
  runningTotal: "累计",
  movingAverage: "三期移动平均",
};

/** A comparison's word; the API's name where there is none. */
function wordOf(words: Record<string, string>, comparison: string): string {
  return words[comparison] ?? comparison;
}

function spanOf(days: readonly string[]): string[] {
  const said = [...new Set(days.filter((day) => day !== ""))];
  return said.length === 0 ? [] : [said.join(" – ")];
}

/** The words of the pivot builder. */
export const exploreWords: Wording<ExploreWords> = {
  EN: {
    title: "Explore",
    whole: "All",
    comparisons: comparisonsEn,
    compared: (measure, comparison) => `${measure}, ${wordOf(comparisonsEn, comparison)}`,
    inUnit: (name, unit) => `${name} (${unit})`,
    notStated: (key) => `${key} not stated`,
    perspective: "Figures",
    search: "Find a measure, key or filter",
    measures: "Measures",
    derivedNote: "ƒ is computed from other measures, for each row anew.",
    keys: "Group by",
    compareWith: "Compare",
    compare: (measure) => `${measure}: compare`,
    across: "Shares and ranks across",
    acrossNote: "None chosen: across all keys but time.",
    filters: "Filter",
    yearsFrom: "From year",
    yearsTo: "To year",
    anyYear: "any",
    level: "Level of the figures",
    levelAuto: "as keys and filters say",
    rows: "Rows on a page",
    builder: "The question",
    examples: "Questions to begin with",
    remedies: {
      add: (name) => `Add ${name} to the keys`,
      year: (name) => `Only ${name}`,
      replace: (name) => `Take ${name}`,
      without: (name) => `Leave out ${name}`,
      withoutComparison: (name) => `Leave out ${name}`,
      automaticLevel: () => "Let keys and filters say the level",
      firstPage: () => "To the first page",
      noOrder: () => "Leave the order out",
      all: () => "Across all keys",
      published: () => "Take the published figures",
    },
    periodOf: ([kind = "", ...days], word) => [word(kind), ...spanOf(days)].join(" "),
    byKeys: (figure, keys) =>
      keys.length === 0 ? figure : `${figure} by ${keys.join(" and ").toLocaleLowerCase("en")}`,
    table: "All that was asked",
    shownFigure: "Drawn",
    leadsTo: "A row leads to",
    drillNote: (level) => `Choose a row or a mark to see it by ${level.toLocaleLowerCase("en")}.`,
    crumbs: "Drilled into",
    undrawn: {
      noKey: "One row is no chart: group by something to see one.",
      manyKeys: "More than two keys are not drawn: the table says all.",
      manyBars: "So many bars would not be read: filter, or ask for fewer rows.",
      manySeries: "So many series would not be told apart: filter one of the keys.",
      nothingKnown: "Nothing of this is known, so there is nothing to draw.",
      rank: "Ranks are not drawn: the table says them.",
      noFigure: "Pick a measure to see figures.",
    },
    rowsShown: (shown, all) => (shown === all ? `${all} rows` : `${shown} of ${all} rows`),
    firstPage: "First page",
    nextPage: "Next page",
  },
  ZH: {
    title: "探索",
    whole: "全部",
    comparisons: comparisonsZh,
    compared: (measure, comparison) => `${measure}，${wordOf(comparisonsZh, comparison)}`,
    inUnit: (name, unit) => `${name}（${unit}）`,
    notStated: (key) => `未注明${key}`,
    perspective: "数据",
    search: "查找指标、分组或筛选",
    measures: "指标",
    derivedNote: "ƒ 表示由其他指标逐行计算得出。",
    keys: "分组",
    compareWith: "比较",
    compare: (measure) => `${measure}：比较`,
    across: "占比与排名的范围",
    acrossNote: "未选择时，按时间以外的所有分组。",
    filters: "筛选",
    yearsFrom: "起始年份",
    yearsTo: "截止年份",
    anyYear: "不限",
    level: "数据层级",
    levelAuto: "由分组与筛选决定",
    rows: "每页行数",
    builder: "查询条件",
    examples: "可从这些问题开始",
    remedies: {
      add: (name) => `按“${name}”分组`,
      year: (name) => `仅看${name}年`,
      replace: (name) => `改用“${name}”`,
      without: (name) => `去掉“${name}”`,
      withoutComparison: (name) => `去掉“${name}”`,
      automaticLevel: () => "由分组与筛选决定层级",
      firstPage: () => "回到第一页",
      noOrder: () => "取消排序",
      all: () => "按所有分组",
      published: () => "改用公布数据",
    },
    periodOf: ([kind = "", ...days], word) => [word(kind), ...spanOf(days)].join(" "),
    byKeys: (figure, keys) => (keys.length === 0 ? figure : `${figure}（按${keys.join("、")}）`),
    table: "全部结果",
    shownFigure: "图中所示",
    leadsTo: "点选行后查看",
    drillNote: (level) => `点选一行或图形，按“${level}”细看。`,
    crumbs: "下钻路径",
    undrawn: {
      noKey: "只有一行，不作图；分组后可见图表。",
      manyKeys: "分组多于两项，不作图；详见表格。",
      manyBars: "条形过多，难以辨读；请筛选或减少行数。",
      manySeries: "系列过多，难以分辨；请筛选其中一项分组。",
      nothingKnown: "没有已知数据可供作图。",
      rank: "排名不作图；详见表格。",
      noFigure: "请选择指标。",
    },
    rowsShown: (shown, all) => (shown === all ? `共${all}行` : `共${all}行，显示${shown}行`),
    firstPage: "第一页",
    nextPage: "下一页",
  },
};
