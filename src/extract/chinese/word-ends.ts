/**
 * A look for the word that ends at an offset of a text; of several the one listed first. Words are
 * tried only where their last character stands, which is nowhere at most offsets.
 */
export function wordEnds(
  words: readonly string[],
): (text: string, end: number) => string | undefined {
  const byEnd = new Map<string, string[]>();
  for (const word of words) {
    const last = word.slice(-1);
    byEnd.set(last, [...(byEnd.get(last) ?? []), word]);
  }
  return (text, end) => byEnd.get(text.charAt(end - 1))?.find((word) => text.endsWith(word, end));
}
