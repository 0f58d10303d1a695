import type { NoticePartsFragment } from "../gql/graphql";
import { useLanguage } from "../text/Language";
import { useWords } from "../text/useWords";
import { noticeWords } from "./noticeWords";

/** What to know before using the figures, each said once. */
export function Notices({ notices }: { notices: readonly NoticePartsFragment[] }) {
  const { language } = useLanguage();
  const words = useWords(noticeWords);
  const each = [...new Map(notices.map((notice) => [notice.code + notice.message, notice])).values()];
  if (each.length === 0) return null;
  return (
    <section className="notices" aria-label={words.heading}>
      <ul>
        {each.map((notice) => (
          <li key={notice.code + notice.message} data-code={notice.code}>
            {language === "EN" ? notice.message : (words.texts[notice.code] ?? notice.message)}
          </li>
        ))}
      </ul>
    </section>
  );
}
