const unspoken = new Set("of the and for in on at to a &".split(" "));

/** The acronyms that a name may have: DOT and IDOT for Iowa Department of Transportation. */
export function acronymsOf(name: string): ReadonlySet<string> {
  const words = name.split(/[\s-]+/).filter((word) => word !== "");
  const heavy = words.filter((word) => !unspoken.has(word.toLowerCase()));
  const all = initials(words);
  const main = initials(heavy);
  const withoutPlace = [1, 2].flatMap((skip) => [
    initials(words.slice(skip)),
    initials(heavy.slice(skip)),
  ]);
  return new Set([all, main, ...withoutPlace].filter((one) => one.length >= 2));
}

function initials(words: readonly string[]): string {
  return words.map((word) => word.charAt(0).toUpperCase()).join("");
}
