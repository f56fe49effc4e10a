import { isHyphenated, lineEnd } from "../find-blocks.ts";
import { type Strip, sliceStrip } from "../strip.ts";

/** Puts together a sentence that a column break cut: the hyphen of a broken word goes. */
export function closeBreak(before: Strip, after: Strip): readonly (Strip | string)[] {
  if (isHyphenated(before.text, after.text)) {
    return [sliceStrip(before, 0, before.text.length - 1), after];
  }
  return [before, lineEnd(before.text, after.text), after];
}
