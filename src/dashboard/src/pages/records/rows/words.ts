import type { Wording } from "../../../text/useWords";

interface RowsWords {
  open: string;
  close: string;
  needsKey: string;
  key: string;
  use: string;
  refused: string;
  forget: string;
  count(number: string): string;
  next: string;
  previous: string;
  asking: string;
  date: string;
  number: string;
}

/** The words of the single donations. */
export const rowsWords: Wording<RowsWords> = {
  EN: {
    open: "Show donations",
    close: "Hide donations",
    needsKey: "Enter the access key of such a role. It is kept in this page's memory alone.",
    key: "Access key",
    use: "Use key",
    refused: "This key may not see single donations.",
    forget: "Forget the key",
    count: (number) => `${number} donations`,
    next: "Next 20",
    previous: "Previous 20",
    asking: "Asking…",
    date: "Date",
    number: "Number",
  },
  ZH: {
    open: "显示献血记录",
    close: "收起献血记录",
    needsKey: "请输入该角色的访问密钥，密钥只保存在本页内存中。",
    key: "访问密钥",
    use: "使用密钥",
    refused: "此密钥无权查看逐次献血记录。",
    forget: "清除密钥",
    count: (number) => `共${number}条`,
    next: "后20条",
    previous: "前20条",
    asking: "正在查询……",
    date: "日期",
    number: "编号",
  },
};
