import type { Wording } from "../text/useWords";

interface VisualWords {
  chart: string;
  table: string;
  save: string;
  empty: string;
  clear: string;
  chooseHint: string;
}

export const visualWords: Wording<VisualWords> = {
  EN: {
    chart: "Chart",
    table: "Table",
    save: "Save",
    empty: "Nothing matches these filters.",
    clear: "Clear filters",
    chooseHint: "Choose a mark or a row and every visual follows.",
  },
  ZH: {
    chart: "图表",
    table: "表格",
    save: "保存",
    empty: "没有符合筛选条件的数据。",
    clear: "清除筛选",
    chooseHint: "点选图形或表格行，其他图表随之筛选。",
  },
};
