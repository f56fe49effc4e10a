/** How much of the time each part of an import takes, in the order in which the importer does them. */
const parts = [0.3, 0.35, 0.15, 0.2];

/**
 * What share of its work Neo4j's importer has done, 0 to 1, from what it has printed: each part begins
 * with `(2/4) …` and prints lines that end like `… 35% ∆401ms`.
 */
export function importProgress(said: string): number {
  const begun = [...said.matchAll(/^\((\d)\/4\)/gm)].at(-1);
  if (!begun) return 0;
  const part = Number(begun[1]) - 1;
  const percent = [...said.slice(begun.index).matchAll(/(\d+)% ∆/g)].at(-1)?.[1] ?? "0";
  const before = parts.slice(0, part).reduce((sum, share) => sum + share, 0);
  return before + (parts[part] ?? 0) * (Number(percent) / 100);
}
