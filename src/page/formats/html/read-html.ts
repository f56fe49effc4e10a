import { Problem } from "../../../domain/index.ts";
import { articleText } from "../article-text.ts";
import { cleanText } from "../clean-text.ts";
import { decodeMarkup } from "../decode-markup.ts";
import { bareText, type PageText } from "../page-text.ts";
import { writtenDate } from "../written-date.ts";
import { writtenLanguage } from "../written-language.ts";
import { type MainArticle, mainArticle } from "./main-article.ts";
import { type NewsArticle, newsArticle } from "./news-article.ts";
import { paragraphsIn, paragraphsOf } from "./paragraphs-of.ts";
import { type MarkupDocument, parseMarkup } from "./parse-markup.ts";

/**
 * The article of an HTML page: what its JSON-LD says first, then what Readability finds, then its
 * meta tags. Where it has no article, the text is all that the page shows.
 *
 * Throws `Problem` FILE_EMPTY, FILE_BINARY, FILE_ENCODING or FILE_BROKEN.
 */
export async function readHtml(bytes: Uint8Array, name: string): Promise<PageText> {
  const html = decodeMarkup(bytes, name);
  try {
    return await readMarkup(html, name);
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    const why = (cause as Error).message;
    throw new Problem(
      "FILE_BROKEN",
      `The HTML page "${name}" can't be taken apart: ${why}; save it again from a browser, as text.`,
      { cause },
    );
  }
}

async function readMarkup(html: string, name: string): Promise<PageText> {
  const document = await parseMarkup(html);
  const stated = newsArticle(document);
  const seen = await mainArticle(html);
  const paragraphs = await bodyOf(stated, seen);
  return paragraphs.length > 0
    ? articlePage(name, document, stated, seen, paragraphs)
    : wholePage(name, document);
}

/** The stated text, but as the page shows it where the statement has lost its paragraphs or its end. */
async function bodyOf(
  stated: NewsArticle | null,
  seen: MainArticle | null,
): Promise<readonly string[]> {
  const shown = seen?.paragraphs ?? [];
  if (!stated?.body) return shown;
  const told = await paragraphsIn(stated.body);
  const from = openingIn(shown, told);
  const isPoorer = told.length < 2 || lengthOf(told) < lengthOf(shown) * 0.8;
  return isPoorer && from >= 0 ? shown.slice(from) : told;
}

/** The index of the shown paragraph in which the told text begins; -1 where there is none. */
function openingIn(shown: readonly string[], told: readonly string[]): number {
  const opening = solid(told[0] ?? "").slice(0, 20);
  return shown.findIndex((paragraph) => solid(paragraph).startsWith(opening));
}

function solid(text: string): string {
  return text.replace(/\s/g, "");
}

function lengthOf(paragraphs: readonly string[]): number {
  return solid(paragraphs.join("")).length;
}

function articlePage(
  name: string,
  document: MarkupDocument,
  stated: NewsArticle | null,
  seen: MainArticle | null,
  paragraphs: readonly string[],
): PageText {
  const publication = stated?.publisher ?? meta(document, siteNames) ?? seen?.siteName ?? null;
  const title =
    stated?.headline ?? headingOf(document) ?? meta(document, titles) ?? seen?.title ?? null;
  return {
    kind: "text",
    source: name,
    text: articleText({ title, authors: authorsOf(stated, seen, publication), paragraphs }),
    title,
    publication,
    publishedOn: writtenDate(
      stated?.datePublished ?? meta(document, dates) ?? seen?.publishedTime ?? null,
    ),
    language: writtenLanguage(
      stated?.language ?? document.documentElement?.getAttribute("lang") ?? null,
    ),
  };
}

/**
 * The heading, or else the line, with which the page's title begins: titles go on with the names of
 * section and site.
 */
function headingOf(document: MarkupDocument): string | null {
  const title = solid(document.querySelector("title")?.textContent ?? "");
  const headings = [...document.querySelectorAll("h1")].map((heading) =>
    (heading.textContent ?? "").replace(/\s+/g, " ").trim(),
  );
  const lines = document.body === null ? [] : paragraphsOf(document.body);
  const fitting = [...headings, ...lines].filter(
    (line) => line.length >= shortestHeadline && title.startsWith(solid(line)),
  );
  return fitting.sort((a, b) => b.length - a.length)[0] ?? null;
}

const shortestHeadline = 5;

function authorsOf(
  stated: NewsArticle | null,
  seen: MainArticle | null,
  publication: string | null,
): readonly string[] {
  const names = stated?.authors.length ? stated.authors : [seen?.byline ?? ""];
  return [...new Set(names)].filter(
    (name) => name !== "" && name !== publication && name.length <= 60 && !/https?:|@/.test(name),
  );
}

const siteNames = ["og:site_name", "application-name"];
const titles = ["og:title", "twitter:title", "ArticleTitle"];
const dates = ["article:published_time", "publishdate", "PubDate", "pubdate", "date", "dc.date"];

function meta(document: MarkupDocument, names: readonly string[]): string | null {
  const found = names.flatMap((name) =>
    [...document.querySelectorAll(`meta[property="${name}"], meta[name="${name}"]`)].map((tag) =>
      tag.getAttribute("content")?.trim(),
    ),
  );
  return found.find((content) => content) ?? null;
}

function wholePage(name: string, document: MarkupDocument): PageText {
  const paragraphs = document.body === null ? [] : paragraphsOf(document.body);
  if (paragraphs.length === 0) {
    throw new Problem(
      "FILE_EMPTY",
      `The HTML page "${name}" shows no text of its own; was it saved before its scripts had run? Save it again from a browser, as text or as a complete page.`,
    );
  }
  return {
    ...bareText(name, cleanText(`${paragraphs.join("\n\n")}\n`)),
    title: document.querySelector("title")?.textContent?.trim() || null,
    language: writtenLanguage(document.documentElement?.getAttribute("lang")),
  };
}
