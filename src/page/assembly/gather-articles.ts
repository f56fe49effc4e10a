import type { Language } from "../../domain/index.ts";
import type { Fragment } from "../find-blocks.ts";
import { chineseSense } from "../joins/chinese-sense.ts";
import { englishSense } from "../joins/english-sense.ts";
import { chineseTable } from "../joins/open-model.ts";
import { habitsOf, unknownHabits } from "../joins/page-habits.ts";
import type { Sense } from "../joins/sense.ts";
import type { Role } from "../roles/assign-roles.ts";
import type { Draft, Piece } from "./draft.ts";
import { explainLinks } from "./explain-links.ts";
import { improveStories } from "./improve-stories.ts";
import { type Judge, judgePage } from "./judge-stories.ts";
import { linkBlocks } from "./link-blocks.ts";
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
  const headlines = having("headline");
  const texts = having("body");
  const { stories, judge } = arrange(
    headlines,
    texts,
    rememberingSense(senseOf(language, fragments)),
  );
  const told = groupHeadlines(stories).map(({ story, headings }) => {
    const links = explainLinks(story, headlines, texts, judge);
    const body: Piece[] = story.text.map((fragment, i) => ({ fragment, link: links[i] ?? null }));
    return { heading: orderHeadlines(headings), body, isCaption: false };
  });
  const bylines = placeBylines(having("byline"), told);
  return [
    ...told.map((story, i) => ({ ...story, bylines: bylines[i] ?? [] })),
    ...having("caption").map(captionAlone),
  ].sort((a, b) => beginning(a) - beginning(b));
}

/** Arranges the blocks twice: the second time knowing how orderly the page is. */
function arrange(
  headlines: readonly Fragment[],
  texts: readonly Fragment[],
  sense: Sense,
): { readonly stories: readonly Story[]; readonly judge: Judge } {
  const first = judgePage(headlines, texts, sense, unknownHabits);
  const draft = improveStories(linkBlocks(headlines, texts, first), first.worth);
  const judge = judgePage(headlines, texts, sense, habitsOf(draft));
  const linked = improveStories(linkBlocks(headlines, texts, judge), judge.worth);
  return { stories: linked, judge };
}

/** Judges the words at each break once, however often the blocks are arranged. */
function rememberingSense(sense: Sense): Sense {
  const known = new Map<string, ReturnType<Sense["across"]>>();
  return {
    ...sense,
    across: (before, after) => {
      const key = `${before.index},${after.index}`;
      const cues = known.get(key) ?? sense.across(before, after);
      known.set(key, cues);
      return cues;
    },
  };
}

function senseOf(language: Language, fragments: readonly Fragment[]): Sense {
  return language === "zh" ? chineseSense(chineseTable(), fragments) : englishSense(fragments);
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

interface Headed {
  readonly story: Story;
  /** All lines over it, from top to bottom. */
  readonly headings: readonly Fragment[];
}

/** Gives headlines without text of their own to the story whose headline is nearest. */
function groupHeadlines(stories: readonly Story[]): readonly Headed[] {
  const told = stories.filter(({ text }) => text.length > 0);
  const loose = stories.flatMap(({ headline, text }) =>
    headline && text.length === 0 ? [headline] : [],
  );
  const groups = new Map(told.map((story) => [story, story.headline ? [story.headline] : []]));
  for (const line of loose) {
    const apart = (story: Story): number =>
      story.headline ? Math.abs(story.headline.index - line.index) : Number.POSITIVE_INFINITY;
    const nearest = told.toSorted((a, b) => apart(a) - apart(b))[0];
    if (nearest && Number.isFinite(apart(nearest))) groups.get(nearest)?.push(line);
  }
  return told.map((story) => ({
    story,
    headings: (groups.get(story) ?? []).toSorted((a, b) => a.index - b.index),
  }));
}
