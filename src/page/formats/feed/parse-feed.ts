import { Problem } from "../../../domain/index.ts";

/** A feed of either kind; texts are HTML or plain text. */
export interface Feed {
  readonly title: string | null;
  readonly language: string | null;
  readonly items: readonly FeedItem[];
}

/** An item of RSS or an entry of Atom; empty or null is what it doesn't say. */
export interface FeedItem {
  readonly title: string;
  readonly authors: readonly string[];
  readonly date: string | null;
  readonly language: string | null;
  readonly text: string;
}

/**
 * Reads RSS 0.9 to 2.0 and Atom.
 *
 * Throws `Problem` FILE_BROKEN where the XML isn't well formed, FILE_FORMAT where it is no feed.
 */
export async function parseFeed(xml: string, name: string): Promise<Feed> {
  const { XMLParser, XMLValidator } = await import("fast-xml-parser");
  const validity = XMLValidator.validate(xml);
  if (validity !== true) throw broken(name, `${validity.err.msg} (line ${validity.err.line})`);
  const root = parsed(new XMLParser(form), xml, name);
  const [top] = Object.keys(root).filter((key) => !key.startsWith("?"));
  const feed = rssFeed(root) ?? atomFeed(root);
  if (feed) return feed;
  throw new Problem(
    "FILE_FORMAT",
    `The XML file "${name}" is no RSS or Atom feed: it begins with <${top ?? "nothing"}>; give a feed, or the text itself.`,
  );
}

const form = {
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  parseTagValue: false,
  parseAttributeValue: false,
  htmlEntities: true,
  // XHTML is kept as it is written, to be read as HTML.
  stopNodes: ["feed.entry.content", "feed.entry.summary"],
  isArray: (tag: string): boolean => ["item", "entry", "author", "dc:creator"].includes(tag),
};

type Element = Readonly<Record<string, unknown>>;

function parsed(parser: { parse(xml: string): unknown }, xml: string, name: string): Element {
  try {
    const root = parser.parse(xml);
    return isElement(root) ? root : {};
  } catch (cause) {
    throw broken(name, (cause as Error).message, cause);
  }
}

function broken(name: string, why: string, cause?: unknown): Problem {
  return new Problem(
    "FILE_BROKEN",
    `The XML file "${name}" is damaged: ${why.replace(/\s+/g, " ").replace(/\.$/, "")}; fetch or export it again.`,
    { cause },
  );
}

function rssFeed(root: Element): Feed | null {
  const top = root.rss ?? root["rdf:RDF"];
  if (!isElement(top)) return null;
  const channel = isElement(top.channel) ? top.channel : {};
  return {
    title: textOf(channel.title),
    language: textOf(channel.language) ?? textOf(channel["dc:language"]),
    items: [...elementsIn(channel.item), ...elementsIn(top.item)].map(rssItem),
  };
}

function rssItem(item: Element): FeedItem {
  const creators = listOf(item["dc:creator"]);
  return {
    title: textOf(item.title) ?? "",
    authors: creators.length > 0 ? creators : listOf(item.author).map(withoutAddress),
    date: textOf(item.pubDate) ?? textOf(item["dc:date"]),
    language: null,
    text: textOf(item["content:encoded"]) ?? textOf(item.description) ?? "",
  };
}

/** RSS wants an e-mail address with the name in parentheses. */
function withoutAddress(author: string): string {
  const named = /\(([^)]+)\)/.exec(author)?.[1];
  return named ?? (author.includes("@") ? "" : author);
}

function atomFeed(root: Element): Feed | null {
  const { feed } = root;
  if (!isElement(feed)) return null;
  return {
    title: textOf(feed.title),
    language: textOf(feed["@xml:lang"]),
    items: elementsIn(feed.entry).map(atomEntry),
  };
}

function atomEntry(entry: Element): FeedItem {
  return {
    title: textOf(entry.title) ?? "",
    authors: elementsIn(entry.author).flatMap((author) => textOf(author.name) ?? []),
    date: textOf(entry.published) ?? textOf(entry.updated),
    language: textOf(entry["@xml:lang"]),
    text: markupOf(entry.content) || markupOf(entry.summary),
  };
}

/** The HTML or text of an element that was kept as it is written. */
function markupOf(kept: unknown): string {
  const written = (isElement(kept) ? (textOf(kept["#text"]) ?? "") : (textOf(kept) ?? "")).trim();
  const type = isElement(kept) ? textOf(kept["@type"]) : null;
  if (type === "xhtml") return written;
  const plain = /^<!\[CDATA\[([\s\S]*)\]\]>$/.exec(written)?.[1];
  return plain ?? unescaped(written);
}

const marks: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  amp: "&",
};

/** Takes one level of XML's escapes away; those of HTML below it stay. */
function unescaped(written: string): string {
  return written.replace(/&(lt|gt|quot|apos|amp);/g, (_, mark: string) => marks[mark] ?? "");
}

function isElement(value: unknown): value is Element {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function elementsIn(value: unknown): readonly Element[] {
  return [value].flat().filter(isElement);
}

function listOf(value: unknown): readonly string[] {
  return [value].flat().flatMap((one) => textOf(one) ?? []);
}

function textOf(value: unknown): string | null {
  if (typeof value === "string") return value.trim() || null;
  return isElement(value) ? textOf(value["#text"]) : null;
}
