import type { Wording } from "../../text/useWords";

interface QueryWords {
  title: string;
  note: string;
  keyboard: string;
  saved: string;
  editor: string;
}

/** The words around the query editor; the editor's own are English alone. */
export const queryWords: Wording<QueryWords> = {
  EN: {
    title: "Query",
    note: "Ask the GraphQL API that this report asks. The access key of this page is sent along.",
    keyboard:
      "By keyboard: in an editor Tab writes a tab. Ctrl+M (on a Mac ⌃⇧M) lets Tab move on, and back; Ctrl+Enter runs the query.",
    saved: "Saved queries",
    editor: "Query editor",
  },
  ZH: {
    title: "查询",
    note: "直接查询本报表所用的 GraphQL API；查询时附带本页的访问密钥。编辑器界面为英文。",
    keyboard:
      "键盘操作：编辑器中 Tab 键输入制表符；按 Ctrl+M（Mac 上为 ⌃⇧M）后 Tab 键可移出，再按恢复；Ctrl+Enter 执行查询。",
    saved: "已存查询",
    editor: "查询编辑器",
  },
};
