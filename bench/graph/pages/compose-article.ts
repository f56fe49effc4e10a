import type { Entity } from "../../../src/domain/index.ts";
import { ArticleWriter, type StatedOffice } from "./article-writer.ts";
import { Draft, type DraftMention } from "./draft.ts";
import { at, between, pick, type Random } from "./random.ts";
import { fillers, headlines, sentences } from "./words.ts";
import type { rankDraws, World, WorldOrganization, WorldPerson } from "./world.ts";

/** An article that is printed on no page yet; a repeated one is printed on two. */
export interface Composition {
  readonly headline: string;
  readonly text: string;
  readonly bodyStart: number;
  readonly mentions: readonly DraftMention[];
  readonly offices: readonly StatedOffice[];
  /** Whom and what its entities are part of or lie in. */
  readonly around: readonly Entity[];
}

/** What articles are composed from. */
export interface Sources {
  readonly world: World;
  readonly draws: ReturnType<typeof rankDraws>;
  readonly random: Random;
}

/**
 * An article of some 250 characters that names three to five people, one to three organizations and
 * one to three places, eight on the average, each at least once.
 */
export function composeArticle(sources: Sources): Composition {
  const { random } = sources;
  const cast = drawCast(sources);
  const draft = new Draft();
  const writer = new ArticleWriter(sources, cast, draft);
  writer.write(pick(random, headlines));
  draft.endParagraph();
  const headline = draft.text.trimEnd();
  const bodyStart = draft.text.length;
  draft.write("本报讯 ");
  while (writer.hasUnnamed) writer.write(pick(random, writer.fitting(sentences)));
  draft.endParagraph();
  const wanted = between(random, 180, 320);
  do writer.write(pick(random, random() < 0.3 ? sentences : fillers));
  while (draft.text.length < wanted);
  draft.endParagraph();
  const { text, mentions } = draft;
  return { headline, text, bodyStart, mentions, offices: writer.offices, around: cast.around };
}

/** Whom an article names, and what has to be known with them. */
export interface Cast {
  readonly people: readonly WorldPerson[];
  readonly organizations: readonly WorldOrganization[];
  readonly places: readonly Entity[];
  readonly around: readonly Entity[];
}

function drawCast({ world, draws, random }: Sources): Cast {
  const people = drawSome(world.people, draws.person, between(random, 3, 5), random);
  const count = between(random, 1, 3);
  const employer = people.find(({ office }) => office)?.office?.at;
  const drawn = drawSome(world.organizations, draws.organization, count, random);
  // Who holds an office is mostly in the news with it.
  const organizations =
    employer && !drawn.includes(employer) && random() < 0.6 ? [employer, ...drawn.slice(1)] : drawn;
  const places = drawSome(world.places, draws.place, between(random, 1, 3), random);
  return {
    people,
    organizations,
    places: places.map(({ entity }) => entity),
    around: [
      ...organizations.flatMap(({ place }) => [place.entity, ...place.within]),
      ...places.flatMap(({ within }) => within),
    ],
  };
}

/** Different ones, drawn by rank; one that comes up again is drawn anew. */
function drawSome<T>(
  all: readonly T[],
  draw: (random: Random) => number,
  count: number,
  random: Random,
): T[] {
  const drawn = new Set<T>();
  while (drawn.size < count) drawn.add(at(all, draw(random)));
  return [...drawn];
}
