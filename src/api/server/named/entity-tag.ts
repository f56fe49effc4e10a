import { createHash } from "node:crypto";

/** Names what an answer depends on, as a strong entity tag: equal parts mean equal bytes. */
export function entityTag(parts: readonly unknown[]): string {
  return `"${createHash("sha256").update(JSON.stringify(parts)).digest("base64url")}"`;
}
