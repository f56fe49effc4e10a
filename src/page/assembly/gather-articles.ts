import type { Language } from "../../domain/index.ts";
import type { Fragment } from "../find-blocks.ts";
import { chineseSense } from "../joins/chinese-sense.ts";
import type { Weights } from "../joins/cue.ts";
import { englishSense } from "../joins/english-sense.ts";
import { chineseModel, englishModel } from "../joins/open-model.ts";
import { gatherEvidence } from "../joins/page-evidence.ts";
import { looksLikeCaption } from "../joins/read-beginning.ts";
import type { Sense } from "../joins/sense.ts";
import type { Role } from "../roles/assign-roles.ts";
import { endsWithPictureCredit } from "../roles/picture-credit.ts";
import { arrangePage } from "./arrange-page.ts";
import type { Draft } from "./draft.ts";
import { explainLinks } from "./explain-links.ts";
import { orderHeadlines } from "./order-headlines.ts";
import { bylinesOver, placeBylines } from "./place-bylines.ts";
import type { Story } from "./story.ts";

/** Makes articles of a page's blocks, in the order in which they begin on the page. */
export function gatherArticles(
  fragments: readonly Fragment[],
  roles: readonly Role[],
  language: Language,
  weights: Weights,
): readonly Draft[] {
  const having = (role: Role["role"]): readonly Fragment[] =>
    fragments.filter(({ index }) => roles[index]?.role === role);
  const sense = senseOf(language, fragments);
  const [headlines, texts, bylines] = [having("headline"), having("body"), having("byline")];
  const evidence = gatherEvidence({ headlines, texts, bylines: bylinesOver(bylines) }, sense);
  const arrangement = arrangePage(evidence, weights);
  const linksOf = explainLinks(arrangement, evidence, weights);
  const told = withLooseLines(arrangement.stories).map((story) => ({
    heading: orderHeadlines(story.lines),
    body: linksOf(story).map((link, i) => ({ fragment: story.text[i] as Fragment, link })),
    isCaption: story.lines.length === 0 && isCaption(story.text),
  }));
  const placed = placeBylines(bylines, told);
  return [
    ...told.map((story, i) => ({ ...story, bylines: placed[i] ?? [] })),
    ...having("caption").map(captionAlone),
  ].sort((a, b) => beginning(a) - beginning(b));
}

function isCaption([only, ...others]: readonly Fragment[]): boolean {
  if (only === undefined || others.length > 0) return false;
  return looksLikeCaption(only) || endsWithPictureCredit(only.plain);
}

/** What a reader of this language knows of texts like those of the page. */
export function senseOf(language: Language, fragments: readonly Fragment[]): Sense {
  return language === "zh"
    ? chineseSense(chineseModel(), fragments)
    : englishSense(englishModel(), fragments);
}

/** The stories with text; a headline over nothing goes to the nearest headline over a text. */
function withLooseLines(stories: readonly Story[]): readonly Story[] {
  const told = stories.filter(({ text }) => text.length > 0);
  const headed = told.filter(({ lines }) => lines.length > 0);
  const loose = stories.flatMap(({ lines, text }) => (text.length > 0 ? [] : lines));
  const owners = loose.map((line) => [line, nearest(line, headed)] as const);
  return told.map((story) => {
    const more = owners.filter(([, owner]) => owner === story).map(([line]) => line);
    return { ...story, lines: [...story.lines, ...more].sort((a, b) => a.index - b.index) };
  });
}

function nearest(line: Fragment, headed: readonly Story[]): Story | undefined {
  const apart = ({ lines }: Story): number =>
    Math.min(...lines.map(({ index }) => Math.abs(index - line.index)));
  return headed.toSorted((a, b) => apart(a) - apart(b))[0];
}

function captionAlone(fragment: Fragment): Draft {
  return {
    heading: orderHeadlines([]),
    bylines: [],
    body: [{ fragment, link: null }],
    isCaption: true,
  };
}

/** Where an article begins on its page. */
export function beginning({ heading, body }: Draft): number {
  return heading.blocks[0]?.index ?? body[0]?.fragment.index ?? 0;
}
