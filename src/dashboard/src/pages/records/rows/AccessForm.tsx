import { type FormEvent, useId, useState } from "react";
import { useAccess } from "../../../api/Access";
import { ApiError } from "../../../api/ApiError";
import { execute } from "../../../api/execute";
import { useWords } from "../../../text/useWords";
import { DonationsQuery } from "../donationsQuery";
import { rowsWords } from "./words";

/** Asks for the key of a role that may see single donations, and tries it before the page uses it. */
export function AccessForm() {
  const words = useWords(rowsWords);
  const { setAccessKey } = useAccess();
  const [text, setText] = useState("");
  const [refused, setRefused] = useState(false);
  const id = useId();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await opens(text)) setAccessKey(text);
    else setRefused(true);
  };
  return (
    <form className="access" onSubmit={submit}>
      <p className="note">{words.needsKey}</p>
      <label htmlFor={id}>{words.key}</label>{" "}
      <input
        id={id}
        type="password"
        autoComplete="off"
        required
        value={text}
        aria-invalid={refused}
        onChange={(event) => {
          setText(event.target.value);
          setRefused(false);
        }}
      />{" "}
      <button type="submit">{words.use}</button>
      {refused && <p role="alert">{words.refused}</p>}
    </form>
  );
}

async function opens(accessKey: string): Promise<boolean> {
  try {
    await execute(DonationsQuery, { where: { number: { eq: "" } } }, { accessKey });
    return true;
  } catch (error) {
    if (error instanceof ApiError) return false;
    throw error;
  }
}
