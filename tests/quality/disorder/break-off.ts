import type { CutStory, Piece } from "./cut-story.ts";
import type { Chance } from "./random.ts";

/** Lets one story of most pages break off in mid-sentence, as where its end stands on another page or is lost. */
export function breakOff(stories: readonly CutStory[], chance: Chance): readonly CutStory[] {
  const whole = stories.filter(({ body }) => body.length > 1 && endsPlainly(body.at(-1)));
  if (whole.length === 0 || !chance.happens(0.75)) return stories;
  const broken = chance.one(whole);
  return stories.map((story) => (story === broken ? withoutEnd(story, chance) : story));
}

/** Not with who wrote it, which would be lost. */
function endsPlainly(last: Piece | undefined): boolean {
  return last !== undefined && /[。.!?][”"]?$/.test(last.text);
}

function withoutEnd(story: CutStory, chance: Chance): CutStory {
  const last = story.body.at(-1);
  if (last === undefined) return story;
  const { text } = last;
  let at = Math.ceil(text.length * (0.3 + 0.5 * chance.next()));
  while (at < text.length && !isWithinSentence(text, at)) at++;
  return at === text.length
    ? story
    : { ...story, body: [...story.body.slice(0, -1), { ...last, text: text.slice(0, at) }] };
}

function isWithinSentence(text: string, at: number): boolean {
  return /^[\u4e00-\u9fff]{2}$|^[a-z] $/.test(text.slice(at - 1, at + 1));
}
