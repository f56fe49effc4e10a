import type { Article, Extraction, Mention } from "../../domain/index.ts";
import type { Gazetteer } from "../../places/index.ts";
import { findAnaphora } from "./anaphora.ts";
import { findOrganizationsByContext } from "./context-organizations.ts";
import { findDateline } from "./dateline.ts";
import { type Found, type Ground, openGround, type Setting, withFound } from "./ground.ts";
import { findInHeadings } from "./headings.ts";
import { findOrganizations } from "./organizations.ts";
import { findPeople } from "./people.ts";
import { findPlaces, findPlacesByHead } from "./places.ts";
import { findEnglishRelations } from "./relations.ts";
import { findOrganizationsAgain, findPeopleAgain } from "./short-forms.ts";
import { findTeams } from "./teams.ts";
import { findTitles } from "./titles.ts";

/** Later steps read what earlier ones found and leave it as it is. */
const steps: readonly ((ground: Ground) => readonly Found[])[] = [
  findDateline,
  findOrganizations,
  findPlacesByHead,
  findPeople,
  findPeopleAgain,
  findTeams,
  findOrganizationsAgain,
  findOrganizationsByContext,
  findPlaces,
  findInHeadings,
  findAnaphora,
];

/**
 * Finds whom and what an English article names, and the titles it gives people. A short form and a
 * word that points carry the full name that the article gives elsewhere.
 */
export function findEnglishMentions(
  article: Article,
  setting: Setting,
  gazetteer: Gazetteer,
): Extraction {
  const ground = steps.reduce(
    (sofar, find) => withFound(sofar, find(sofar)),
    openGround(article, setting, gazetteer),
  );
  const mentions = ground.found.map((found) => mentionOf(ground, found));
  return {
    mentions,
    titles: findTitles(ground),
    relations: findEnglishRelations(article.text, mentions),
  };
}

function mentionOf(ground: Ground, found: Found): Mention {
  const first = ground.tokens[found.from];
  const last = ground.tokens[found.to - 1];
  const span = { start: first?.start ?? 0, end: last?.end ?? 0 };
  return {
    kind: found.kind,
    form: found.form,
    span,
    text: ground.article.text.slice(span.start, span.end),
    name: found.name,
    paragraph: first?.paragraph ?? 0,
    sentence: first?.sentence ?? 0,
    method: found.method,
    confidence: found.confidence,
  };
}
