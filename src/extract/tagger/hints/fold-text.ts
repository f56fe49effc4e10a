import { toSimplified } from "../../../text/index.ts";

/**
 * The text as the models see it, unit by unit: simplified, small Latin letters, half-width letters
 * and digits, any white space a space. It has the same length, so that every offset holds in both.
 */
export function foldText(text: string): string {
  return toSimplified(text).replace(foldable, foldUnit);
}

const foldable = /[A-Z\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\s]/g;

function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code >= 0xff10) return String.fromCharCode(code - 0xfee0).toLowerCase();
  return /\s/.test(unit) ? " " : unit.toLowerCase();
}
