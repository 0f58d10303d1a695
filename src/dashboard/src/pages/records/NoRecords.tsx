import { CopyButton } from "../../shell/CopyButton";
import { useWords } from "../../text/useWords";
import { recordsWords } from "./words";

const commands = `dotnet run -c Release --project src/Analytics.Server -- generate donations --out donations.csv
dotnet run -c Release --project src/Analytics.Server -- import donations donations.csv`;

/** Says that there are no records, and how to load some. */
export function NoRecords() {
  const words = useWords(recordsWords);
  return (
    <section className="visual" data-visual="no-records" aria-labelledby="no-records-title">
      <header>
        <h2 id="no-records-title">{words.noRecords}</h2>
        <CopyButton label={words.copy} text={() => commands} />
      </header>
      <p>{words.noRecordsYet}</p>
      <pre className="commands">{commands}</pre>
    </section>
  );
}
