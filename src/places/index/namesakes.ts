/** Numbers by key, several to a key, in the order in which they were filed. */
export interface Namesakes {
  has(key: string): boolean;
  /** Calls `visit` for each number of a key. */
  each(key: string, visit: (number: number) => void): void;
  keys(): Iterable<string>;
}

/**
 * Files numbers under keys. Chains in one array rather than a list for each key: most keys have one
 * number, and a hundred thousand small lists cost more time than the rest of the index.
 */
export function namesakes(
  filings: (file: (key: string, number: number) => void) => void,
): Namesakes {
  const latest = new Map<string, number>();
  const numbers: number[] = [];
  const earlier: number[] = [];
  filings((key, number) => {
    if (key === "") return;
    const at = numbers.push(number) - 1;
    earlier.push(latest.get(key) ?? -1);
    latest.set(key, at);
  });
  return {
    has: (key) => latest.has(key),
    each: (key, visit) => {
      for (let at = latest.get(key) ?? -1; at >= 0; at = earlier[at] ?? -1) visit(numbers[at] ?? 0);
    },
    keys: () => latest.keys(),
  };
}
