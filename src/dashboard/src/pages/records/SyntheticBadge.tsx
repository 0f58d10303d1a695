import type { NoticePartsFragment } from "../../gql/graphql";
import { noticeWords } from "../../shell/noticeWords";
import { useWords } from "../../text/useWords";
import { recordsWords } from "./words";

/** Says that records were generated, where some were. */
export function SyntheticBadge({ notices }: { notices: readonly NoticePartsFragment[] }) {
  const words = useWords(recordsWords);
  const { texts } = useWords(noticeWords);
  const notice = notices.find(({ code }) => code === "SYNTHETIC_RECORDS");
  if (notice === undefined) return null;
  return (
    <p className="badge" data-code={notice.code}>
      <strong>{words.synthetic}</strong> {texts[notice.code] ?? notice.message}
    </p>
  );
}
