import type { Fragment } from "../find-blocks.ts";
import type { Role } from "./assign-roles.ts";

/** Shortest text, in units without white space, that counts as standing twice and not as a phrase. */
const shortest = 24;

/** Makes furniture of a paragraph that stands a second time, alone or within another one. */
export function setAsideRepeats(
  fragments: readonly Fragment[],
  roles: readonly Role[],
): readonly Role[] {
  const texts = fragments.map(({ index, plain }) =>
    roles[index]?.role === "body" ? plain.replace(/\s+/g, "") : "",
  );
  return roles.map((role, i) =>
    isRepeat(texts, i) ? { role: "furniture", confidence: 0.9 } : role,
  );
}

function isRepeat(texts: readonly string[], i: number): boolean {
  const text = texts[i] ?? "";
  if (text.length < shortest) return false;
  return texts.some((other, j) => {
    if (j === i || !other.includes(text)) return false;
    return other.length > text.length || j < i;
  });
}
