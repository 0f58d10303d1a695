/** The values with one added, or without it where it is among them: what a click on a mark does to a choice. */
export function toggle<T>(values: readonly T[], value: T): readonly T[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}
