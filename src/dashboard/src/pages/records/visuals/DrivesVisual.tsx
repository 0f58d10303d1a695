import { useMemo } from "react";
import type { RecordsQuery } from "../../../gql/graphql";
import { useWords } from "../../../text/useWords";
import { Visual } from "../../../visuals/Visual";
import { drivesTable } from "../drives";
import type { RecordsLook } from "../useLook";
import { recordsWords } from "../words";

/** Donation drives, which were published only. */
export function DrivesVisual({ answer, look }: { answer: RecordsQuery; look: RecordsLook }) {
  const words = useWords(recordsWords);
  const table = useMemo(() => drivesTable(answer, look.language), [answer, look]);
  return <Visual name="drives" title={words.titles.drives} note={words.notes.drives} table={table} wide />;
}
