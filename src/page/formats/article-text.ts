import { cleanText } from "./clean-text.ts";

/** One article as its file tells it. */
export interface ArticleParts {
  readonly title: string | null;
  /** Names of those who wrote it, or a byline as printed. */
  readonly authors: readonly string[];
  /** Without the title and the byline. */
  readonly paragraphs: readonly string[];
}

/** The text of a page that holds one article: headline, byline and paragraphs, with blank lines between. */
export function articleText({ title, authors, paragraphs }: ArticleParts): string {
  const body = paragraphs.map(oneLine).filter((paragraph) => paragraph !== "");
  const headline = title === null ? "" : oneLine(title);
  const byline = bylineOf(authors.map(oneLine).filter((author) => author !== ""));
  const heading = [headline, byline].filter((part) => part !== "");
  const opening = body.findIndex((paragraph) => !heading.some((part) => isSame(paragraph, part)));
  return cleanText(`${[...heading, ...body.slice(Math.max(opening, 0))].join("\n\n")}\n`);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Pages often repeat their headline above the first paragraph. */
function isSame(paragraph: string, part: string): boolean {
  return paragraph.replace(/\s/g, "") === part.replace(/\s/g, "");
}

const saysRole = /记者|通讯员|通訊員|記者|作者|撰文|特约|编辑/;

function bylineOf(authors: readonly string[]): string {
  if (authors.length === 0) return "";
  const isChinese = authors.some((author) => /\p{Script=Han}/u.test(author));
  if (isChinese) {
    const names = authors.join(" ");
    return saysRole.test(names) ? names : `作者 ${names}`;
  }
  const names = authors.map((author) => author.replace(/^by\s+/i, ""));
  const last = names.at(-1) ?? "";
  return `By ${names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${last}` : last}`;
}
