import type { Wording } from "../../text/useWords";

interface ColumnWords {
  district: string;
  lower: string;
  upper: string;
  printed: string;
  part: string;
  share: string;
  growth: string;
  place: string;
  ofReported: string;
  institution: string;
  period: string;
  donor: string;
  year: string;
  subject: string;
  measure: string;
  value: string;
  qualifier: string;
  section: string;
  source: string;
}

/** The columns of the overview's tables that no measure names. */
export const columnWords: Wording<ColumnWords> = {
  EN: {
    district: "District",
    lower: "Lowest",
    upper: "Highest",
    printed: "As printed",
    part: "Part",
    share: "Share of the city",
    growth: "On the year before",
    place: "Place",
    ofReported: "Among those published",
    institution: "Institution",
    period: "Period",
    donor: "Donor",
    year: "Year",
    subject: "On",
    measure: "What",
    value: "Read as",
    qualifier: "How exact",
    section: "Section",
    source: "Document",
  },
  ZH: {
    district: "区（市）",
    lower: "下限",
    upper: "上限",
    printed: "原文",
    part: "部分",
    share: "占全市比例",
    growth: "同比",
    place: "位次",
    ofReported: "在已公布者中",
    institution: "单位",
    period: "时段",
    donor: "献血者",
    year: "年份",
    subject: "对象",
    measure: "内容",
    value: "读作",
    qualifier: "精确程度",
    section: "部分",
    source: "文献",
  },
};
