/** A sentence with words put in place of its blanks (`%`), in their order. Words may hold a `%` themselves. */
export function fillBlanks(sentence: string, words: readonly (string | number)[] = []): string {
  const [first = "", ...rest] = sentence.split("%");
  return rest.reduce((said, part, i) => `${said}${words[i] ?? ""}${part}`, first);
}
