import { isNameLike, surnameOf } from "../bylines/surnames.ts";
import { type Cue, cue } from "./cue.ts";

/** What a person does in the news right after the name. */
const does =
  "(?:说|称|介绍|表示|告诉|指出|强调|认为|透露|坦言|回忆|感慨|笑着|一边|带着|率|在|，|、|等)";
const nameOpening = new RegExp(`^([\\u4e00-\\u9fff]{1,3}?)${does}`);
/** The last character of a title: 县长, 村党总支书记, 种植大户, 工程师. */
const titleEnding = /[长记任员授师家士人户民者手事理官席导生匠厨]$/;

/** 副县长骆科|华说: the rest of a name before what the person does; 村党总支书记|于秋莲说: a whole one. */
export function brokenName(tail: string, head: string): readonly Cue[] {
  const opening = nameOpening.exec(head)?.[1];
  if (opening === undefined) return [];
  if (titleEnding.test(tail)) {
    return isNameLike(opening) ? [cue("nameAfterTitle", 1, opening)] : [];
  }
  const rests = [1, 2].map((length) => [tail.slice(0, -length), tail.slice(-length)] as const);
  const found = rests.find(
    ([title, begun]) =>
      titleEnding.test(title) && surnameOf(begun) !== null && isNameLike(begun + opening),
  );
  return found ? [cue("brokenName", 1, found[1] + opening)] : [];
}
