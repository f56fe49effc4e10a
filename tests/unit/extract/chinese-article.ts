import {
  type Article,
  articleId,
  type Extraction,
  pageId,
  plainArticle,
} from "../../../src/domain/index.ts";
import { findMentions } from "../../../src/extract/index.ts";
import { openGazetteer } from "../../../src/places/index.ts";

const page = pageId({ publication: null, publishedOn: null, number: null, text: "" });

/** An article with this text and nothing else. */
export function articleOf(text: string): Article {
  return plainArticle(articleId(page, text), page, text);
}

/** What is found in a text of a paper of Zhangjiajie. */
export function extractionOf(text: string): Extraction {
  return findMentions(articleOf(text), { language: "zh", home: "4308" }, openGazetteer());
}

/** The words of the mentions of one kind, but for those that point. */
export function wordsOf(
  text: string,
  kind: "person" | "organization" | "location",
): readonly string[] {
  return extractionOf(text)
    .mentions.filter((mention) => mention.kind === kind && mention.form !== "anaphora")
    .map((mention) => mention.text);
}

/** The titles as `title name @ organization`. */
export function titlesOf(text: string): readonly string[] {
  const { mentions, titles } = extractionOf(text);
  return titles.map(
    (t) => `${t.tenure} ${t.title} ${mentions[t.person]?.text} @ ${t.organization ?? "-"}`,
  );
}
