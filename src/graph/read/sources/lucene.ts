/**
 * Queries for Lucene's parser, made of what a user typed. Every character that means something to the
 * parser is escaped, so that typed text is only ever text.
 */

/** Matches nothing: what a query of no words becomes, since Lucene refuses an empty one. */
const nothing = "nothing_at_all_000000";

/** Folded names to look for; `exact` leaves out readings, beginnings and near misses. */
interface KeyQuestion {
  readonly folded: readonly string[];
  readonly exact?: boolean;
}

/** The keys of a name: equal, beginning alike, and for three characters or more one edit apart. */
export function keyQuery({ folded, exact = false }: KeyQuestion): string {
  const terms = folded
    .filter((key) => key !== "")
    .flatMap((key) => keyTerms(escaped(key), key, exact));
  return terms.length > 0 ? terms.join(" OR ") : nothing;
}

function keyTerms(term: string, key: string, exact: boolean): string[] {
  const length = [...key].length;
  return [
    `folded:${term}^8`,
    ...(exact ? [] : [`pinyin:${term}^4`, `initials:${term}^2`]),
    ...(exact || length < 2 ? [] : [`folded:${term}*^3`, `pinyin:${term}*^1.5`]),
    // Two characters with one wrong would match half of all names.
    ...(exact || length < 3 ? [] : [`folded:${term}~1`]),
  ];
}

/** Names with any of these keys, and nothing near them; null where there are none. */
export function keysQuery(keys: Readonly<Record<string, readonly string[]>>): string | null {
  const terms = Object.entries(keys).flatMap(([field, own]) =>
    own.filter((key) => key !== "").map((key) => `${field}:${escaped(key)}`),
  );
  return terms.length === 0 ? null : terms.join(" OR ");
}

/** All words of a text, in any order; a run of Han characters as a phrase. */
export function wordQuery(text: string): string {
  const words = text.normalize("NFKC").match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return nothing;
  return words.map((word) => `"${escaped(word)}"`).join(" AND ");
}

function escaped(text: string): string {
  return text.replace(/[\s+\-&|!(){}[\]^"~*?:\\/<>=@#$%.,;']/g, "\\$&");
}
