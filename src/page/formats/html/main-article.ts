import { paragraphsOf } from "./paragraphs-of.ts";
import { type MarkupElement, parseMarkup } from "./parse-markup.ts";

/** The article that Mozilla's Readability finds in a page. */
export interface MainArticle {
  readonly title: string | null;
  readonly byline: string | null;
  readonly siteName: string | null;
  readonly publishedTime: string | null;
  readonly paragraphs: readonly string[];
}

// Below it, Readability tries again less strictly. Its own 500 is meant for Latin letters; a Chinese
// news item often has 150 characters.
const enoughCharacters = 120;

/** The main article of a page; null where its text is no prose, as that of a list of links. */
export async function mainArticle(html: string): Promise<MainArticle | null> {
  const { Readability } = await import("@mozilla/readability");
  // Readability takes the document apart, so it gets one of its own.
  const document = await parseMarkup(html);
  const found = new Readability(document as never, {
    charThreshold: enoughCharacters,
    serializer: (element) => element as unknown as MarkupElement,
  }).parse();
  if (!found?.content) return null;
  const paragraphs = paragraphsOf(found.content);
  if (!paragraphs.some(isProse)) return null;
  return {
    title: found.title || null,
    byline: found.byline || null,
    siteName: found.siteName || null,
    publishedTime: found.publishedTime || null,
    paragraphs,
  };
}

function isProse(paragraph: string): boolean {
  const needed = /\p{Script=Han}/u.test(paragraph) ? 20 : 60;
  return paragraph.length >= needed && /[。！？；.!?]["”’』」)）]*$/.test(paragraph);
}
