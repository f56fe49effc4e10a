/** What stands on a page, to be asked for quickly. */
export interface Printed {
  readonly has: (text: string) => boolean;
  /** The longest text from the last four characters before a break to the first four after it that the page has elsewhere. */
  readonly longestAcross: (tail: string, head: string) => string | null;
}

/** Remembers what the blocks of a page print. */
export function printedOn(forms: readonly string[]): Printed {
  const page = forms.join("\n");
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < page.length; i++) pairs.add(page.slice(i, i + 2));
  return {
    has: (text) => page.includes(text),
    longestAcross: (tail, head) => {
      const pair = tail.slice(-1) + head.slice(0, 1);
      // Whatever lies across the break holds the pair of characters beside it.
      if (!isWord.test(pair) || !pairs.has(pair)) return null;
      for (const [left, right] of splits) {
        const across = tail.slice(-left) + head.slice(0, right);
        if (isWord.test(across) && page.includes(across)) return across;
      }
      return pair;
    },
  };
}

const isWord = /^[\u4e00-\u9fff0a]{2,}$/;

/** How many characters before and after a break are looked for elsewhere; the longest first. */
const splits = [1, 2, 3, 4]
  .flatMap((left) => [1, 2, 3, 4].map((right) => [left, right] as const))
  .filter(([left, right]) => left + right > 2)
  .toSorted((a, b) => b[0] + b[1] - a[0] - a[1]);
