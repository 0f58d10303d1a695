import type { ApiErrorKind } from "../api/ApiError";
import type { Wording } from "../text/useWords";

interface FailureWords {
  kinds: Record<ApiErrorKind, string>;
  tooCostly: string;
  forbidden: string;
  retry: string;
  reset: string;
  broken: string;
  notUnderstood(name: string, text: string): string;
}

export const failureWords: Wording<FailureWords> = {
  EN: {
    kinds: {
      unreachable: "The server cannot be reached. Check that it runs and that you are connected, then try again.",
      timeout: "The answer took too long. Ask for less at once, or try again.",
      refused: "The server refused the question:",
      faulty: "The server's answer cannot be read. Try again; if it stays so, tell whoever runs the server.",
    },
    tooCostly: "The question is too costly. Pick fewer measures or groups, or filter more:",
    forbidden: "Single donations are shown only to a role that may see them. Enter its access key.",
    retry: "Try again",
    reset: "Start over",
    broken: "Part of this link was not understood, and the rest is shown:",
    notUnderstood: (name, text) => `${name} = “${text}”`,
  },
  ZH: {
    kinds: {
      unreachable: "无法连接服务器。请确认服务器正在运行、网络正常，然后重试。",
      timeout: "查询用时过长。请缩小查询范围，或重试。",
      refused: "服务器拒绝了此查询：",
      faulty: "无法读取服务器的回答。请重试；若仍如此，请告知服务器管理员。",
    },
    tooCostly: "查询开销过大。请减少指标或分组，或增加筛选：",
    forbidden: "单次献血记录仅对有权限的角色开放。请输入访问密钥。",
    retry: "重试",
    reset: "重新开始",
    broken: "链接中有无法识别的部分，其余内容照常显示：",
    notUnderstood: (name, text) => `${name} = “${text}”`,
  },
};
