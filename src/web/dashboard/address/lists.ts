/** A list with an item taken out where it is there, else with it at its end. */
export function toggled(items: readonly string[], item: string): readonly string[] {
  return items.includes(item) ? items.filter((one) => one !== item) : [...items, item];
}

/** A list as the address has it; null for an empty one. */
export function writeList(items: readonly string[]): string | null {
  return items.length > 0 ? items.join(",") : null;
}

/** Reads what `writeList` wrote; each item once. */
export function readList(text: string | null): readonly string[] {
  return [...new Set((text ?? "").split(",").filter((item) => item !== ""))];
}
