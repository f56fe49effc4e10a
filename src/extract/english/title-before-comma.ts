import { type Found, type Ground, ofKind, type Run, textOf } from "./ground.ts";
import type { OfficeAfter } from "./title-after.ts";
import { beginOfTitle } from "./title-before.ts";

/**
 * Reads an office that stands before a name and a comma: `the trust's chief executive, Ann Lee`,
 * `a spokeswoman for the agency, Ann Lee`, `Its president, Ann Lee`; null where there is none.
 */
export function findOfficeBeforeComma(ground: Ground, person: Found): OfficeAfter | null {
  const comma = person.from - 1;
  if (ground.tokens[comma]?.text !== ",") return null;
  const body = ground.found.find((one) => one.to === comma && one.kind !== "person");
  const title = titleEndingAt(ground, body ? linkBefore(ground, body.from) : comma);
  if (!title || !isIntroduced(ground, title)) return null;
  const organization = body ?? ownerOf(ground, title);
  return { run: title, title: textOf(ground, title), organization: organization?.name ?? null };
}

function titleEndingAt(ground: Ground, end: number): Run | null {
  const from = beginOfTitle(ground, end);
  return from < end ? { from, to: end } : null;
}

/** Back over `for the`, `of`. */
function linkBefore(ground: Ground, from: number): number {
  let at = from;
  while (/^(for|of|at|with|the)$/.test(ground.tokens[at - 1]?.text ?? "")) at -= 1;
  return at;
}

/** An article, a possessive or a possessive pronoun must lead the title in. */
function isIntroduced(ground: Ground, title: Run): boolean {
  const before = ground.tokens[title.from - 1];
  const isSmall = /^\p{Ll}/u.test(ground.tokens[title.from]?.text ?? "");
  return (
    isSmall &&
    (before?.shape === "possessive" || /^(a|an|the|its|their|our)$/i.test(before?.text ?? ""))
  );
}

/** Whose office it is: the possessor, or for `its` the organization last named. */
function ownerOf(ground: Ground, title: Run): Found | undefined {
  const before = ground.tokens[title.from - 1];
  if (before?.shape === "possessive") {
    return ground.found.find((one) => one.to === title.from - 1 && one.kind !== "person");
  }
  if (!/^(its|their)$/i.test(before?.text ?? "")) return undefined;
  return ofKind(ground, "organization").findLast((one) => one.from < title.from);
}
