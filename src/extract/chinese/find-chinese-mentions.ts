import {
  type Article,
  contains,
  type EntityKind,
  type Extraction,
  type Mention,
  type MentionForm,
  overlaps,
  type PlaceCode,
  type Span,
  type TitleMention,
} from "../../domain/index.ts";
import type { Gazetteer } from "../../places/index.ts";
import type { TaggedSpan } from "../tagger/tagged-span.ts";
import { type ChineseText, paragraphOf, prepareText, sentenceOf } from "./chinese-text.ts";
import { type Antecedent, type FoundAnaphor, findPointers, findPronouns } from "./find-anaphora.ts";
import { findHonours } from "./find-honours.ts";
import { findOrganizations } from "./find-organizations.ts";
import { findPeople } from "./find-people.ts";
import { findPlaces } from "./find-places.ts";
import { findRelations } from "./find-relations.ts";
import { findTitles } from "./find-titles.ts";
import type { FoundOrganization } from "./found-organization.ts";
import type { FoundPerson } from "./found-person.ts";
import type { FoundPlace } from "./found-place.ts";
import { namesOfTagger } from "./tagged/tagged-names.ts";
import { titleFrom } from "./title-at.ts";

/** Finds who and what a Chinese article names, in either script, and the titles it gives people. */
export function findChineseMentions(
  article: Article,
  home: PlaceCode | null,
  tagged: readonly TaggedSpan[] | null,
  gazetteer: Gazetteer,
): Extraction {
  const text = prepareText(article);
  const names = namesOfTagger(text, tagged);
  const allPlaces = findPlaces(text, home, names, gazetteer);
  const organizations = findOrganizations(text, allPlaces, names);
  const outside = allPlaces.filter((place) => !organizations.some((o) => overlaps(o, place)));
  const people = findPeople(text, [...outside.filter(isSure), ...organizations], names);
  const places = outside.filter((place) => !people.some((person) => overlaps(person, place)));

  const named = [
    ...places.map(asPlace),
    ...organizations.map(asOrganization),
    ...people.map(asPerson),
  ];
  const pointers = findPointers(text, named).map(asAnaphor);
  const pronouns = findPronouns(text, people.map(asPerson)).map(asAnaphor);
  const drafts = [...named, ...pointers, ...pronouns].sort((a, b) => a.start - b.start);

  const { titles, implied } = titlesOf(text, drafts);
  const mentions = [...drafts, ...implied].map((d) => mentionOf(text, inTitle(text, d)));
  return {
    mentions,
    titles,
    relations: [...findRelations(text, mentions), ...findHonours(text, mentions)],
  };
}

/** 寿山 in 田寿山 gives way to the name; 桑植县 and 东莞 don't. */
function isSure(place: FoundPlace): boolean {
  const isSmall = place.places.every(({ level }) => level === "county" || level === "town");
  if (place.method === "gazetteer") return place.isFull || !isSmall;
  return place.confidence >= 0.85 || place.end - place.start >= 4;
}

/** A mention before its sentence is known. */
interface Draft extends Antecedent {
  readonly form: MentionForm;
  readonly method: string;
  readonly confidence: number;
}

function asPlace(place: FoundPlace): Draft {
  const form = place.isFull && place.method !== "state party" ? "name" : "short";
  return draft(place, "location", form, place.name);
}

function asOrganization(body: FoundOrganization): Draft {
  return draft(body, "organization", body.form === "full" ? "name" : body.form, body.name);
}

function asPerson(person: FoundPerson): Draft {
  return draft(person, "person", person.form, person.name);
}

function asAnaphor(anaphor: FoundAnaphor): Draft {
  return draft(
    { ...anaphor, method: "word that points back" },
    anaphor.kind,
    "anaphora",
    anaphor.name,
  );
}

function draft(
  found: Span & { readonly method: string; readonly confidence: number },
  kind: EntityKind,
  form: MentionForm,
  name: string,
): Draft {
  const { start, end, method, confidence } = found;
  return { start, end, kind, form, name, method, confidence };
}

/** A party committee right before 书记 is named by the title alone: 镇党委书记. */
function inTitle(text: ChineseText, d: Draft): Draft {
  const isCommittee = d.kind === "organization" && /党工?委$/.test(d.name);
  return isCommittee && titleFrom(text.plain, d.end) !== null ? { ...d, form: "inTitle" } : d;
}

/** The titles, and the committees that only they name: 市委 in 市委书记. */
function titlesOf(
  text: ChineseText,
  drafts: readonly Draft[],
): { readonly titles: readonly TitleMention[]; readonly implied: readonly Draft[] } {
  const people = drafts
    .map((d, index) => ({ ...d, index }))
    .filter((d) => d.kind === "person" && d.form !== "anaphora");
  const bodies = drafts.filter((d) => d.kind !== "person");
  const titles = findTitles(text, people, bodies);
  return { titles, implied: committeesIn(text, titles, drafts) };
}

function committeesIn(
  text: ChineseText,
  titles: readonly TitleMention[],
  drafts: readonly Draft[],
): readonly Draft[] {
  const spans = titles.flatMap((title) =>
    [
      ...text.plain
        .slice(title.span.start, title.span.end)
        .matchAll(/[省市县区州旗地盟镇]委(?!员)/g),
    ].map((match) => ({
      start: title.span.start + match.index,
      end: title.span.start + match.index + 2,
    })),
  );
  const fresh = spans.filter((span) => !drafts.some((d) => overlaps(d, span)));
  return fresh
    .filter((span, i) => fresh.findIndex((s) => contains(s, span)) === i)
    .map((span) => ({
      ...span,
      kind: "organization",
      form: "inTitle",
      name: text.plain.slice(span.start, span.end),
      method: "committee in a title",
      confidence: 0.9,
    }));
}

function mentionOf(
  text: ChineseText,
  { start, end, kind, form, name, method, confidence }: Draft,
): Mention {
  const words = text.article.text.slice(start, end);
  return {
    kind,
    form,
    span: { start, end },
    text: words,
    // Where the name is the words themselves it keeps their script.
    name: name === text.plain.slice(start, end) ? words : name,
    paragraph: paragraphOf(text, start),
    sentence: sentenceOf(text, start),
    method,
    confidence,
  };
}
