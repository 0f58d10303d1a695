import type { Wording } from "../text/useWords";

interface NoticeWords {
  heading: string;
  /** By code; a notice that is not among them is shown as the server words it. */
  texts: Partial<Record<string, string>>;
}

export const noticeWords: Wording<NoticeWords> = {
  EN: { heading: "What to know before using these figures", texts: {} },
  ZH: {
    heading: "使用数据前须知",
    texts: {
      TRUNCATED: "仅显示部分行，另有未显示的行。",
      CONFLICT: "来源中的数据相互矛盾，均予列出。",
      SYNTHETIC_RECORDS: "其中含生成的模拟献血记录，不涉及任何真实献血者，仅作演示。",
      RECORDS_INCOMPLETE: "献血记录仅覆盖所选时间的一部分。",
      PERIODS_DIFFER: "相互比较的数据覆盖的时段不同。",
      LEVELS_DIFFER: "数据来自不同层级，各部分之和未必等于整体。",
      DEFINITION_DIFFERS: "相互比较的数据口径不同。",
      PERSONS_MAY_BE_TIMES: "来源写作“人”，所指可能是“人次”。",
    },
  },
};
