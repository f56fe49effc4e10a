import type { Fragment } from "../find-blocks.ts";

/** Reads each pair of a page's blocks once; the one way round is another pair than the other. */
export function rememberedPairs<T>(
  read: (a: Fragment, b: Fragment) => T,
): (a: Fragment, b: Fragment) => T {
  const known = new Map<number, T>();
  return (a, b) => {
    const key = a.index * 65_536 + b.index;
    const value = known.get(key) ?? read(a, b);
    known.set(key, value);
    return value;
  };
}
