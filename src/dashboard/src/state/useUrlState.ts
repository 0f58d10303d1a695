import { useCallback, useMemo } from "react";
import { useLocation, useSearch } from "wouter";
import { type ParamFault, type Params, printState, readState, type StateOf } from "./params";

interface UrlState<P> {
  state: StateOf<P>;
  /** What the address says and this page does not understand. */
  faults: ParamFault[];
  /** Changes some of the state; the step before is one step back in the browser. */
  update(changes: Partial<StateOf<P>>): void;
  /** Back to the page as it is at first. */
  reset(): void;
}

/** A page's state, which is its address: a link restores it, and so does the way back. */
export function useUrlState<P extends Params>(params: P): UrlState<P> {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const { state, faults } = useMemo(() => readState(params, new URLSearchParams(search)), [params, search]);

  const show = useCallback(
    (next: StateOf<P>) => {
      const printed = printState(params, next);
      const language = new URLSearchParams(search).get("lang");
      if (language !== null) printed.set("lang", language);
      navigate(printed.size === 0 ? path : `${path}?${printed}`);
    },
    [params, search, path, navigate],
  );
  const update = useCallback((changes: Partial<StateOf<P>>) => show({ ...state, ...changes }), [show, state]);
  const reset = useCallback(() => show(readState(params, new URLSearchParams()).state), [show, params]);
  return { state, faults, update, reset };
}
