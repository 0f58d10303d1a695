import type { Wording } from "../../text/useWords";

interface OverviewWords {
  title: string;
}

export const overviewWords: Wording<OverviewWords> = {
  EN: { title: "What was published" },
  ZH: { title: "公布的数据" },
};
