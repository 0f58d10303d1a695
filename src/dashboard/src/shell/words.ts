import type { Wording } from "../text/useWords";

interface ShellWords {
  title: string;
  pages: { overview: string; explore: string; records: string; query: string };
  skip: string;
  navigation: string;
  language: string;
  toDark: string;
  toLight: string;
  print: string;
  copyLink: string;
  copied: string;
  loading: string;
  dataVersion: string;
  notFound: string;
  home: string;
}

export const shellWords: Wording<ShellWords> = {
  EN: {
    title: "Blood donation in Jiangmen",
    pages: { overview: "Overview", explore: "Explore", records: "Records", query: "Query" },
    skip: "Skip to the report",
    navigation: "Pages",
    language: "中文",
    toDark: "Dark",
    toLight: "Light",
    print: "Print",
    copyLink: "Copy link",
    copied: "Copied",
    loading: "Asking for the figures…",
    dataVersion: "Data version",
    notFound: "There is no such page.",
    home: "To the overview",
  },
  ZH: {
    title: "江门市无偿献血",
    pages: { overview: "总览", explore: "探索", records: "献血记录", query: "查询" },
    skip: "跳到正文",
    navigation: "页面",
    language: "English",
    toDark: "深色",
    toLight: "浅色",
    print: "打印",
    copyLink: "复制链接",
    copied: "已复制",
    loading: "正在查询……",
    dataVersion: "数据版本",
    notFound: "没有此页面。",
    home: "返回总览",
  },
};
