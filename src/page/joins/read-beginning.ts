import type { Fragment } from "../find-blocks.ts";
import { endsWithPictureCredit } from "../roles/picture-credit.ts";
import { endsSentence } from "../roles/sentence-ends.ts";
import { type Cue, cue } from "./cue.ts";
import type { Sense } from "./sense.ts";

/** What the first words of a block of running text say about its standing first in an article. */
export function readBeginning(first: Fragment, sense: Sense): readonly Cue[] {
  if (first.hasDateline) return [cue("dateline")];
  return [cue("noDateline"), ...sense.begins(first)].filter((one) => one !== null);
}

/** What it says of a block that it stands first, and under no headline. */
export function withoutHeadline(first: Fragment, beginning: readonly Cue[]): readonly Cue[] {
  if (looksLikeCaption(first)) return [cue("captionAlone")];
  return endsWithPictureCredit(first.plain)
    ? [cue("picturedAlone")]
    : [...beginning, cue("noHeadline")];
}

/** Whether a text is what stands under a picture: short, complete, begun by its day. */
export function looksLikeCaption(first: Fragment | undefined): boolean {
  if (first === undefined || first.plain.length > 200 || !endsSentence(first.plain)) return false;
  return /^(?:\d{1,2}月\d{1,2}日|近日|日前|图为|图片)[，,]?(?!.{0,4}记者|.{0,8}讯)/.test(
    first.plain,
  );
}

/** What it says that a text ends with this block. */
export function readEnd(last: Fragment): readonly Cue[] {
  return endsSentence(last.plain) || endsWithPictureCredit(last.plain) ? [] : [cue("endsBroken")];
}
