import type { Look } from "../../charts/Look";

/** What every visual of the overview is drawn by. */
export interface Scene extends Look {
  /** The codes of the districts that are chosen. */
  chosen: readonly string[];
  /** What a measure is called. */
  label(measure: string): string;
}

/** True: the district is chosen; false: others are; null: none is. */
export function chosenOf(code: string, { chosen }: Pick<Scene, "chosen">): boolean | null {
  return chosen.length === 0 ? null : chosen.includes(code);
}
