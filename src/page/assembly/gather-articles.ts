import type { Language } from "../../domain/index.ts";
import type { Fragment } from "../find-blocks.ts";
import { chineseSense } from "../joins/chinese-sense.ts";
import { englishSense } from "../joins/english-sense.ts";
import { chineseTable, englishModel } from "../joins/open-model.ts";
import { looksLikeCaption } from "../joins/score-beginning.ts";
import type { Sense } from "../joins/sense.ts";
import type { Role } from "../roles/assign-roles.ts";
import { type Arrangement, arrangePage } from "./arrange-page.ts";
import type { Draft } from "./draft.ts";
import { explainLinks } from "./explain-links.ts";
import { orderHeadlines } from "./order-headlines.ts";
import { placeBylines } from "./place-bylines.ts";
import type { Story } from "./story.ts";

/** Makes articles of a page's blocks, in the order in which they begin on the page. */
export function gatherArticles(
  fragments: readonly Fragment[],
  roles: readonly Role[],
  language: Language,
): readonly Draft[] {
  const having = (role: Role["role"]): readonly Fragment[] =>
    fragments.filter(({ index }) => roles[index]?.role === role);
  const texts = having("body");
  const arrangement = arrangePage(having("headline"), texts, senseOf(language, fragments));
  const told = arrangement.stories
    .filter(({ text }) => text.length > 0)
    .map((story) => draftOf(story, arrangement, texts));
  const bylines = placeBylines(having("byline"), told);
  return [
    ...told.map((story, i) => ({ ...story, bylines: bylines[i] ?? [] })),
    ...having("caption").map(captionAlone),
  ].sort((a, b) => beginning(a) - beginning(b));
}

function senseOf(language: Language, fragments: readonly Fragment[]): Sense {
  return language === "zh"
    ? chineseSense(chineseTable(), fragments)
    : englishSense(englishModel(), fragments);
}

function draftOf(
  story: Story,
  arrangement: Arrangement,
  texts: readonly Fragment[],
): Omit<Draft, "bylines"> {
  const links = explainLinks(story, arrangement, texts);
  const [first] = story.text;
  return {
    heading: orderHeadlines(linesOver(story, arrangement)),
    body: story.text.map((fragment, i) => ({ fragment, link: links[i] ?? null })),
    isCaption: story.headline === null && story.text.length === 1 && looksLikeCaption(first),
  };
}

/** The lines of a story's headline, with headlines nearby that stand over no text of their own. */
function linesOver(story: Story, { stories, groups }: Arrangement): readonly Fragment[] {
  const linesOf = (headline: Fragment): readonly Fragment[] =>
    groups.find(({ whole }) => whole === headline)?.lines ?? [];
  if (story.headline === null) return [];
  const headed = stories.flatMap(({ headline, text }) => (headline && text[0] ? [headline] : []));
  const loose = stories.flatMap(({ headline, text }) => (headline && !text[0] ? [headline] : []));
  const mine = loose.filter((line) => nearest(line, headed) === story.headline);
  return [story.headline, ...mine].flatMap(linesOf).toSorted((a, b) => a.index - b.index);
}

function nearest(line: Fragment, headlines: readonly Fragment[]): Fragment | undefined {
  const apart = (other: Fragment): number => Math.abs(other.index - line.index);
  return headlines.toSorted((a, b) => apart(a) - apart(b))[0];
}

function captionAlone(fragment: Fragment): Draft {
  return {
    heading: orderHeadlines([]),
    bylines: [],
    body: [{ fragment, link: null }],
    isCaption: true,
  };
}

function beginning({ heading, body }: Draft): number {
  return heading.blocks[0]?.index ?? body[0]?.fragment.index ?? 0;
}
