import type { Language } from "../../src/domain/index.ts";
import { senseOf } from "../../src/page/assembly/gather-articles.ts";
import { bylinesOver } from "../../src/page/assembly/place-bylines.ts";
import type { Story } from "../../src/page/assembly/story.ts";
import { type Fragment, findBlocks } from "../../src/page/find-blocks.ts";
import { gatherEvidence, type PageEvidence } from "../../src/page/joins/page-evidence.ts";
import { assignRoles } from "../../src/page/roles/assign-roles.ts";
import { setAsideRepeats } from "../../src/page/roles/set-aside-repeats.ts";
import type { GoldPage } from "../../tests/quality/disorder/gold-page.ts";

/** A page as the arranger of blocks sees it, with the arrangement that is right. */
export interface TrainingPage {
  readonly newspaper: string;
  readonly language: Language;
  readonly evidence: PageEvidence;
  readonly stories: readonly Story[];
}

/** Reads a page up to the roles of its blocks; what the roles get wrong is left out. */
export function trainingPage(gold: GoldPage, language: Language): TrainingPage {
  const fragments = findBlocks(gold.text);
  const roles = setAsideRepeats(fragments, assignRoles(fragments, language));
  const isRead = (fragment: Fragment, role: "headline" | "body"): boolean => {
    const { part = "furniture" } = gold.blocks[fragment.index] ?? {};
    const isRight = role === "body" ? part === "body" : ["kicker", "headline", "subhead"].includes(part);
    return isRight && roles[fragment.index]?.role === role;
  };
  const headlines = fragments.filter((fragment) => isRead(fragment, "headline"));
  const texts = fragments.filter((fragment) => isRead(fragment, "body"));
  const bylines = bylinesOver(fragments.filter(({ index }) => roles[index]?.role === "byline"));
  const at = new Map(texts.map((text) => [text.index, text]));
  const stories = gold.articles.map(({ id, body }) => ({
    lines: headlines.filter(({ index }) => gold.blocks[index]?.article === id),
    text: body.flatMap((index) => at.get(index) ?? []),
  }));
  return {
    newspaper: gold.newspaper,
    language,
    evidence: gatherEvidence({ headlines, texts, bylines }, senseOf(language, fragments)),
    stories: stories.filter(({ lines, text }) => lines.length > 0 || text.length > 0),
  };
}
