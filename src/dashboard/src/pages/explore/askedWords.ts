import type { Wording } from "../../text/useWords";
import type { fileForms } from "./addresses";

interface AskedWords {
  title: string;
  files: string;
  forms: Record<(typeof fileForms)[number], string>;
  request: string;
  open: string;
  copyDocument: string;
  copyVariables: string;
  copyCurl: string;
  copyLink: string;
  show: string;
  document: string;
  variables: string;
  shell: string;
}

const forms = { csv: "CSV", parquet: "Parquet", xlsx: "Excel (XLSX)", json: "JSON" };

/** The words on having an answer elsewhere. */
export const askedWords: Wording<AskedWords> = {
  EN: {
    title: "What was asked",
    files: "All rows with their bounds, as a file; the address can be given to pandas, DuckDB, Excel or Power BI:",
    forms,
    request: "The question as this page sends it:",
    open: "Open in Query",
    copyDocument: "Copy GraphQL",
    copyVariables: "Copy variables",
    copyCurl: "Copy curl",
    copyLink: "Copy this page’s link",
    show: "Show the request",
    document: "GraphQL document",
    variables: "Variables",
    shell: "From a shell",
  },
  ZH: {
    title: "本次查询",
    files: "全部行（含上下限）的文件；地址可直接用于 pandas、DuckDB、Excel 或 Power BI：",
    forms,
    request: "本页发送的查询：",
    open: "在“查询”中打开",
    copyDocument: "复制 GraphQL",
    copyVariables: "复制变量",
    copyCurl: "复制 curl",
    copyLink: "复制本页链接",
    show: "显示请求",
    document: "GraphQL 文档",
    variables: "变量",
    shell: "命令行",
  },
};
