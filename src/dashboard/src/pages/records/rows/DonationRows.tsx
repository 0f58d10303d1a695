import { useState } from "react";
import type { DonationFilterInput } from "../../../gql/graphql";
import { useWords } from "../../../text/useWords";
import { recordsWords } from "../words";
import { DonationPages } from "./DonationPages";
import { rowsWords } from "./words";

/** The single donations behind a selection; asked for only where they are opened. */
export function DonationRows({ where }: { where: DonationFilterInput }) {
  const { titles, notes } = useWords(recordsWords);
  const words = useWords(rowsWords);
  const [open, setOpen] = useState(false);
  return (
    <section className="visual rows" data-visual="rows" aria-labelledby="rows-title">
      <header>
        <h2 id="rows-title">{titles.rows}</h2>
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? words.close : words.open}
        </button>
      </header>
      <p className="note">{notes.rows}</p>
      {open && <DonationPages key={JSON.stringify(where)} where={where} />}
    </section>
  );
}
