import { createContext, type ReactNode, useContext, useMemo, useState } from "react";

interface Access {
  /** The key of a role that may see more; kept in memory alone, so that it ends with the page. */
  accessKey: string | null;
  setAccessKey(key: string | null): void;
}

const AccessContext = createContext<Access | null>(null);

/** Holds the access key for all questions below. */
export function AccessProvider({ children }: { children: ReactNode }) {
  const [accessKey, setAccessKey] = useState<string | null>(null);
  const access = useMemo(() => ({ accessKey, setAccessKey }), [accessKey]);
  return <AccessContext value={access}>{children}</AccessContext>;
}

/** The access key, and how to set it. */
export function useAccess(): Access {
  const access = useContext(AccessContext);
  if (access === null) throw new Error("No AccessProvider above.");
  return access;
}
