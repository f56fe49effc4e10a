import { toSimplified } from "../variants/to-simplified.ts";

/**
 * A name as it is compared: compatibility forms made plain (NFKC), simplified characters, lower
 * case; spaces, hyphens, quotation marks, brackets, dots and other marks are left out.
 */
export function foldName(name: string): string {
  if (isAscii.test(name)) return name.toLowerCase().replace(/[^a-z0-9]+/g, "");
  return toSimplified(name.normalize("NFKC"))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, "");
}

const isAscii = /^[\0-\x7f]*$/;
