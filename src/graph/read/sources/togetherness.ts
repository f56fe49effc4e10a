/** How near two entities must be named to count as named together. */
export type Scope = "article" | "paragraph" | "sentence";

const scopes: readonly Scope[] = ["article", "paragraph", "sentence"];

/** The scope that an argument names; the article where it names none. */
export function scopeOf(argument: unknown): Scope {
  return scopes.find((scope) => scope === argument) ?? "article";
}

/** Where the number of the paragraph or sentence stands in each four of MENTIONS.spans. */
const placeInSpans = { paragraph: 2, sentence: 3 } as const;

/** Tests that two mentions' edges share a paragraph or a sentence; none where the article is enough. */
export function togetherIn(scope: Scope, edge: string, other: string): readonly string[] {
  if (scope === "article") return [];
  const places = (of: string): string =>
    `[i IN range(${placeInSpans[scope]}, size(${of}.spans) - 1, 4) | ${of}.spans[i]]`;
  return [`any(place IN ${places(edge)} WHERE place >= 0 AND place IN ${places(other)})`];
}
