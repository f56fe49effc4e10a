import { createHash } from "node:crypto";

/** Names what an answer depends on, as a strong entity tag: equal parts mean equal bytes. */
export function entityTag(parts: readonly unknown[]): string {
  return `"${createHash("sha256").update(JSON.stringify(parts)).digest("base64url")}"`;
}

/**
 * Whether an `If-None-Match` names a tag. Not left to Express, which sends everything anew at the
 * `Cache-Control: no-cache` that fetch adds to such a request.
 */
export function isNamedIn(tag: string, ifNoneMatch = ""): boolean {
  const named = ifNoneMatch.split(",").map((one) => one.trim().replace(/^W\//, ""));
  return named.includes(tag) || named.includes("*");
}
