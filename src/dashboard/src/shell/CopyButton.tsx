import { useState } from "react";
import { useWords } from "../text/useWords";
import { shellWords } from "./words";

/** Milliseconds for which the button says that it has copied. */
const noticeable = 1500;

/** Puts a text on the clipboard, and says so. */
export function CopyButton({ label, text }: { label: string; text: () => string }) {
  const words = useWords(shellWords);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text());
    setCopied(true);
    setTimeout(() => setCopied(false), noticeable);
  };
  return (
    <button type="button" onClick={copy}>
      <span aria-live="polite">{copied ? words.copied : label}</span>
    </button>
  );
}
