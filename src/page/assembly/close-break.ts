import { words } from "../../text/index.ts";
import { isHyphenated, lineEnd, plainForm } from "../find-blocks.ts";
import { type Strip, sliceStrip } from "../strip.ts";

/**
 * Puts together a sentence that a column break cut. The hyphen of a broken word goes, and so does a
 * character that stands on both sides of the break (发挥积 / 积极作用).
 */
export function closeBreak(before: Strip, after: Strip): readonly (Strip | string)[] {
  const isCut = isHyphenated(before.text, after.text) || isRepeated(before.text, after.text);
  if (isCut) return [sliceStrip(before, 0, before.text.length - 1), after];
  return [before, lineEnd(before.text, after.text), after];
}

/**
 * Whether the last character is there twice by mistake: on one side of the break it is part of a
 * word, on the other it stands alone. 河田镇 / 镇长 is no mistake: what ends a name is kept.
 */
export function isRepeated(before: string, after: string): boolean {
  const [tail, head] = [plainForm(before.slice(-8)), plainForm(after.slice(0, 8))];
  const last = tail.at(-1);
  if (last === undefined || last !== head[0] || !/[\u4e00-\u9fff]/.test(last)) return false;
  if (/[省市县区镇乡村州街道局院厅部委]/.test(last)) return false;
  const lastWord = lengthOf(words(tail).at(-1));
  const firstWord = lengthOf(words(head)[0]);
  return (lastWord === 1) !== (firstWord === 1);
}

function lengthOf(word: ReturnType<typeof words>[number] | undefined): number {
  return word ? word.span.end - word.span.start : 0;
}
