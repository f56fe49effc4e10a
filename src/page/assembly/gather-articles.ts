import type { Fragment } from "../find-blocks.ts";
import type { Role } from "../roles/assign-roles.ts";
import type { Draft, Piece } from "./draft.ts";
import { type Link, linkBlocks } from "./link-blocks.ts";
import { orderHeadlines } from "./order-headlines.ts";
import { placeBylines } from "./place-bylines.ts";

/** Makes articles of a page's blocks, in the order in which they begin on the page. */
export function gatherArticles(
  fragments: readonly Fragment[],
  roles: readonly Role[],
): readonly Draft[] {
  const having = (role: Role["role"]): readonly Fragment[] =>
    fragments.filter(({ index }) => roles[index]?.role === role);
  const headlines = having("headline");
  const stories = followLinks(having("body"), linkBlocks(headlines, having("body")));
  const headings = groupHeadlines(headlines, stories);
  const captions = having("caption").map((fragment) => ({
    heading: orderHeadlines([]),
    body: [{ fragment, link: null }],
    isCaption: true,
  }));
  const told = stories.map((body, i) => ({
    heading: orderHeadlines(headings[i] ?? []),
    body,
    isCaption: false,
  }));
  const placed = placeBylines(having("byline"), told);
  return [
    ...told.map((story, i) => ({ ...story, bylines: placed[i] ?? [] })),
    ...captions.map((caption) => ({ ...caption, bylines: [] })),
  ].sort((a, b) => beginning(a) - beginning(b));
}

function beginning({ heading, body }: Draft): number {
  return heading.blocks[0]?.index ?? body[0]?.fragment.index ?? 0;
}

function followLinks(
  bodies: readonly Fragment[],
  links: readonly Link[],
): readonly (readonly Piece[])[] {
  const into = new Map(links.map((link) => [link.to, link]));
  const outOf = new Map(links.map((link) => [link.from, link]));
  const isBody = new Set(bodies);
  const firsts = bodies.filter((body) => !isBody.has(into.get(body)?.from ?? headless));
  return firsts.map((first) => {
    const story: Piece[] = [{ fragment: first, link: into.get(first) ?? null }];
    for (let link = outOf.get(first); link !== undefined; link = outOf.get(link.to)) {
      story.push({ fragment: link.to, link });
    }
    return story;
  });
}

const headless: Fragment = {
  index: -1,
  span: { start: 0, end: 0 },
  strip: { text: "", segments: [] },
  plain: "",
  lines: [],
};

/** Gives headlines that stand over no text of their own to the article whose headline is nearest. */
function groupHeadlines(
  headlines: readonly Fragment[],
  stories: readonly (readonly Piece[])[],
): readonly (readonly Fragment[])[] {
  const groups = stories.map((story) => (story[0]?.link ? [story[0].link.from] : []));
  const placed = new Set(groups.flat());
  for (const loose of headlines.filter((headline) => !placed.has(headline))) {
    const nearest = groups
      .map((group, i) => ({
        i,
        apart: Math.min(...group.map((one) => Math.abs(one.index - loose.index))),
      }))
      .filter(({ apart }) => Number.isFinite(apart))
      .sort((a, b) => a.apart - b.apart)[0];
    if (nearest) groups[nearest.i]?.push(loose);
  }
  return groups.map((group) => group.toSorted((a, b) => a.index - b.index));
}
