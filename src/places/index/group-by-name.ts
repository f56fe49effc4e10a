import { type Entry, largerFirst } from "../listing/entry.ts";

/** The places by the names they bear, the larger places first. */
export function groupByName(
  entries: Iterable<Entry>,
  namesOf: (entry: Entry) => Iterable<string>,
): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const name of new Set(namesOf(entry))) {
      const group = groups.get(name);
      if (group) group.push(entry);
      else groups.set(name, [entry]);
    }
  }
  for (const group of groups.values()) group.sort(largerFirst);
  return groups;
}
