import {
  type Article,
  type Correction,
  type Page,
  type PageReading,
  type PageSource,
  Problem,
} from "../domain/index.ts";
import type { Gazetteer } from "../places/index.ts";
import { languageOf } from "../text/index.ts";
import { composeArticle, firstWords } from "./assembly/compose-article.ts";
import { describeBlocks } from "./assembly/describe-blocks.ts";
import type { Draft } from "./assembly/draft.ts";
import { gatherArticles } from "./assembly/gather-articles.ts";
import { correctDrafts } from "./corrections/correct-drafts.ts";
import { collectDoubts } from "./doubts.ts";
import { findBlocks } from "./find-blocks.ts";
import { identifyPage } from "./identify-page.ts";
import type { Weights } from "./joins/cue.ts";
import { fittedWeights } from "./joins/weights.ts";
import { readMasthead } from "./masthead.ts";
import { assignRoles } from "./roles/assign-roles.ts";
import { setAsideRepeats } from "./roles/set-aside-repeats.ts";

/**
 * Makes articles of a raw page: its blocks get roles, broken text is joined, headlines and bylines
 * are given to their articles. Every block lands in one article or in the furniture.
 * What was corrected by hand is followed, in its order; what of it no longer applies is told as a doubt.
 * Throws `NO_ARTICLES` where the text holds none. `known` are other weights than those that come with
 * the program.
 */
export function readPage(
  source: PageSource,
  _gazetteer: Gazetteer,
  corrections: readonly Correction[] = [],
  known?: Weights,
): PageReading {
  const language = source.language ?? languageOf(source.text);
  const weights = known ?? fittedWeights(language);
  const fragments = findBlocks(source.text);
  const page = identifyPage(source, language, readMasthead(fragments, language));
  const roles = setAsideRepeats(fragments, assignRoles(fragments, language));
  const found = gatherArticles(fragments, roles, language, weights);
  if (found.length === 0) throw noArticles(source);
  const { drafts, doubts } = correctDrafts(found, fragments, corrections);
  const articles = composeArticles(drafts, page);
  const blocks = describeBlocks(page.id, fragments, roles, drafts, articles);
  return {
    page,
    blocks,
    articles,
    doubts: [...doubts, ...collectDoubts(page.text, blocks, articles)],
  };
}

function composeArticles(drafts: readonly Draft[], page: Page): readonly Article[] {
  const seen = new Map<string, number>();
  return drafts.map((draft) => {
    const words = firstWords(draft);
    const twin = seen.get(words) ?? 0;
    seen.set(words, twin + 1);
    return composeArticle(draft, page, twin);
  });
}

function noArticles(source: PageSource): Problem {
  const sample = source.text.trim().replace(/\s+/g, " ").slice(0, 40);
  return new Problem(
    "NO_ARTICLES",
    `"${source.source}" holds no article: no running text was found in "${sample}". Is it the text of a newspaper page?`,
  );
}
