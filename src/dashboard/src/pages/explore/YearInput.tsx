import { useId, useState } from "react";
import { useWords } from "../../text/useWords";
import { exploreParams } from "./exploreState";
import { exploreWords } from "./words";

interface YearInputProps {
  name: "from" | "to";
  label: string;
  /** Null: open. */
  year: number | null;
  onChange: (year: number | null) => void;
}

/** A year as it is typed: taken when it is whole, and open when it is left empty. */
export function YearInput({ name, label, year, onChange }: YearInputProps) {
  const id = useId();
  const words = useWords(exploreWords);
  const [draft, setDraft] = useState<string | null>(null);
  const type = (text: string) => {
    const typed = text === "" ? undefined : exploreParams[name].read(text);
    setDraft(typed === undefined ? text : null);
    if (typed !== undefined) onChange(typed);
  };
  const leave = () => {
    if (draft === "" && year !== null) onChange(null);
    setDraft(null);
  };
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        min={1900}
        max={2100}
        data-year={name}
        placeholder={words.anyYear}
        value={draft ?? year ?? ""}
        onChange={(event) => type(event.target.value)}
        onBlur={leave}
      />
    </div>
  );
}
