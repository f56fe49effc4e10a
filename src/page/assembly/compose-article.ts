import { type Article, articleId, type PageId, type PartialDate } from "../../domain/index.ts";
import { creditsOf } from "../bylines/article-credits.ts";
import { endsWithPictureCredit } from "../roles/picture-credit.ts";
import { endsSentence } from "../roles/sentence-ends.ts";
import { joinStrips, type Strip, sliceStrip } from "../strip.ts";
import { closeBreak } from "./close-break.ts";
import type { Draft } from "./draft.ts";

/** Writes a draft out as an article: headline lines, bare bylines, paragraphs, each ended by `\n`. */
export function composeArticle(
  draft: Draft,
  page: { readonly id: PageId; readonly publishedOn: PartialDate | null },
  twin: number,
): Article {
  const heading = draft.heading.blocks.map(({ strip }) => strip);
  const bylines = draft.bylines.flatMap(({ fragment }) => linesOf(fragment.strip));
  const above = joinStrips([...heading, ...bylines].flatMap((strip) => [strip, "\n"]));
  const body = joinStrips([...paragraphs(draft), "\n"]);
  const whole = joinStrips([above, body]);
  const headingEnd = joinStrips(heading.flatMap((strip) => [strip, "\n"])).text.length;
  const credits = creditsOf(whole.text, headingEnd, above.text.length, page.publishedOn);
  return {
    id: articleId(page.id, firstWords(draft), twin),
    page: page.id,
    headline: draft.heading.headline?.strip.text ?? null,
    kicker: draft.heading.kicker?.strip.text ?? null,
    subhead: draft.heading.subheads.map(({ strip }) => strip.text).join("\n") || null,
    ...credits,
    text: whole.text,
    bodyStart: above.text.length,
    segments: whole.segments,
    truncated: breaksOff(draft.body.at(-1)?.fragment.plain ?? "。"),
  };
}

function breaksOff(last: string): boolean {
  return !endsSentence(last) && !endsWithPictureCredit(last);
}

/** A byline's lines as the page has them: what stands on each is read by itself. */
function linesOf(strip: Strip): readonly Strip[] {
  return strip.segments.map(({ start, length }) => sliceStrip(strip, start, start + length));
}

/** The words by which an article is known on its page. */
export function firstWords(draft: Draft): string {
  return (draft.heading.blocks[0] ?? draft.body[0]?.fragment)?.strip.text ?? "";
}

function paragraphs({ body }: Draft): readonly (Strip | string)[] {
  const parts: (Strip | string)[] = [];
  body.forEach(({ fragment, link }, i) => {
    const before = parts.at(-1);
    if (i === 0 || before === undefined || typeof before === "string") parts.push(fragment.strip);
    else if (link?.runsOn) parts.splice(-1, 1, ...closeBreak(before, fragment.strip));
    else parts.push("\n", fragment.strip);
  });
  return parts;
}
