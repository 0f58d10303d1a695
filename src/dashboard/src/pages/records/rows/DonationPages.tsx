import { useState } from "react";
import { useAccess } from "../../../api/Access";
import { present } from "../../../api/present";
import { useAnswer } from "../../../api/useAnswer";
import { wholeNumber } from "../../../format/number";
import type { DonationsQuery as Answer, DonationFilterInput } from "../../../gql/graphql";
import { Failure } from "../../../shell/Failure";
import { useWords } from "../../../text/useWords";
import { DataTable } from "../../../visuals/DataTable";
import { visualWords } from "../../../visuals/words";
import { DonationsQuery } from "../donationsQuery";
import { useLook } from "../useLook";
import { recordsWords } from "../words";
import { AccessForm } from "./AccessForm";
import { donationTable } from "./donationTable";
import { rowsWords } from "./words";

/** Single donations, a page at a time. */
export function DonationPages({ where }: { where: DonationFilterInput }) {
  const words = useWords(rowsWords);
  const { accessKey, setAccessKey } = useAccess();
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const answer = useAnswer(DonationsQuery, { where, after: cursors.at(-1) ?? null });
  if (answer.error?.has("RECORDS_FORBIDDEN")) return <AccessForm />;
  if (answer.error) return <Failure error={answer.error} onRetry={() => answer.refetch()} />;
  if (answer.data === undefined) return <p role="status">{words.asking}</p>;
  return (
    <>
      <DonationPage answer={answer.data} onTurn={setCursors} cursors={cursors} />
      {accessKey !== null && (
        <button type="button" onClick={() => setAccessKey(null)}>
          {words.forget}
        </button>
      )}
    </>
  );
}

interface DonationPageProps {
  answer: Answer;
  cursors: readonly string[];
  onTurn: (cursors: readonly string[]) => void;
}

function DonationPage({ answer, cursors, onTurn }: DonationPageProps) {
  const words = useWords(rowsWords);
  const { titles } = useWords(recordsWords);
  const { empty } = useWords(visualWords);
  const look = useLook();
  const { nodes, totalCount, pageInfo } = present(answer.donations);
  const { hasNextPage, endCursor } = pageInfo;
  if (totalCount === 0) return <p className="empty">{empty}</p>;
  return (
    <>
      <DataTable caption={titles.rows} table={donationTable(nodes ?? [], look)} />
      <div className="pager">
        <button type="button" disabled={cursors.length === 0} onClick={() => onTurn(cursors.slice(0, -1))}>
          {words.previous}
        </button>
        <button
          type="button"
          disabled={!hasNextPage}
          onClick={() => endCursor !== null && onTurn([...cursors, endCursor])}
        >
          {words.next}
        </button>
        <span role="status">{words.count(wholeNumber(totalCount, look.language))}</span>
      </div>
    </>
  );
}
