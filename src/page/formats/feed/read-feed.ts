import { Problem } from "../../../domain/index.ts";
import { articleText } from "../article-text.ts";
import { decodeMarkup } from "../decode-markup.ts";
import { paragraphsIn } from "../html/paragraphs-of.ts";
import { readHtml } from "../html/read-html.ts";
import type { FoundPage } from "../page-text.ts";
import { writtenDate } from "../written-date.ts";
import { writtenLanguage } from "../written-language.ts";
import { type Feed, type FeedItem, parseFeed } from "./parse-feed.ts";

/**
 * One page for each item of an RSS or Atom feed: its title, its author and its text. An item without
 * text is refused.
 *
 * Throws `Problem` FILE_EMPTY, FILE_BINARY, FILE_ENCODING, FILE_BROKEN or FILE_FORMAT.
 */
export async function readFeed(bytes: Uint8Array, name: string): Promise<readonly FoundPage[]> {
  const xml = decodeMarkup(bytes, name);
  if (/^\s*(?:<\?[^>]*>\s*)*(?:<!DOCTYPE\s+html|<html)/i.test(xml))
    return [await readHtml(bytes, name)];
  const feed = await parseFeed(xml, name);
  if (feed.items.length === 0) {
    throw new Problem("FILE_EMPTY", `The feed "${name}" has no items; fetch it again later.`);
  }
  return Promise.all(feed.items.map((item, i) => itemPage(feed, item, `${name}#${i + 1}`)));
}

async function itemPage(feed: Feed, item: FeedItem, source: string): Promise<FoundPage> {
  const title = (await paragraphsIn(item.title)).join(" ") || null;
  const paragraphs = await paragraphsIn(item.text);
  if (paragraphs.length === 0) return { kind: "refused", source, problem: noText(source, title) };
  return {
    kind: "text",
    source,
    text: articleText({ title, authors: item.authors, paragraphs }),
    title,
    publication: feed.title,
    publishedOn: writtenDate(item.date),
    language: writtenLanguage(item.language ?? feed.language),
  };
}

function noText(source: string, title: string | null): Problem {
  const which = title === null ? "" : `, "${title}",`;
  return new Problem(
    "FILE_EMPTY",
    `The item "${source}"${which} has no text beside its title; save the page that it links to.`,
  );
}
