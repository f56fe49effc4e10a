import type { EntityJson, PageJson } from "../../src/pipeline/index.ts";

/** What a careful reader finds on a page, in the form of `newsgraph read --json`. */
export interface GoldPage {
  readonly articles: readonly {
    readonly headline: string | null;
    readonly byline: readonly string[];
    readonly entities: readonly GoldEntity[];
  }[];
  readonly relations: readonly {
    readonly type: string;
    readonly from: string;
    readonly to: string;
    readonly title?: string;
  }[];
}

interface GoldEntity {
  readonly name: string;
  readonly type: EntityJson["type"];
  readonly title?: string | null;
  readonly mentions: readonly string[];
}

/** How near a reading comes to the gold, each from 0 to 1. */
export interface Comparison {
  /** Share of the headlines found. */
  readonly headlines: number;
  /** F1 of the page's entities by family of kind and any of their names. */
  readonly entities: number;
  /** Share of the gold's entities that bear their full name. */
  readonly fullNames: number;
  /** Share of the gold's officials whose titles are right. */
  readonly titles: number;
  /** F1 of HOLDS_POSITION. */
  readonly holds: number;
}

/** Compares a reading with what a careful reader finds. Which article names whom doesn't count. */
export function comparePage(gold: GoldPage, read: PageJson): Comparison {
  const wanted = distinct(gold.articles.flatMap((article) => article.entities));
  const found = distinct(read.articles.flatMap((article) => article.entities));
  const pairs = wanted.map((entity) => ({ entity, match: found.find((f) => isSame(entity, f)) }));
  const matched = pairs.filter(({ match }) => match !== undefined);
  const officials = pairs.filter(({ entity }) => entity.type === "OFFICIAL" && entity.title);
  return {
    headlines: share(
      gold.articles.filter((a) =>
        read.articles.some((r) => folded(r.headline) === folded(a.headline)),
      ),
      gold.articles,
    ),
    entities: f1(matched.length, wanted.length, found.length),
    fullNames: share(
      matched.filter(({ entity, match }) => folded(match?.name) === folded(entity.name)),
      wanted,
    ),
    titles: share(
      officials.filter(({ entity, match }) => hasTitle(match, entity.title ?? "")),
      officials,
    ),
    holds: compareHolds(gold, read),
  };
}

function distinct<Named extends { readonly name: string; readonly type: string }>(
  entities: readonly Named[],
): readonly Named[] {
  return [...new Map(entities.map((e) => [`${family(e.type)} ${folded(e.name)}`, e])).values()];
}

function isSame(gold: GoldEntity, read: EntityJson): boolean {
  if (family(gold.type) !== family(read.type)) return false;
  const names = new Set([gold.name, ...gold.mentions].map(folded));
  return names.has(folded(read.name));
}

function family(type: string): string {
  return type === "OFFICIAL" ? "PERSON" : type;
}

function hasTitle(read: EntityJson | undefined, title: string): boolean {
  const titles = new Set((read?.title ?? "").split("、"));
  return title.split("、").every((part) => titles.has(part));
}

function compareHolds(gold: GoldPage, read: PageJson): number {
  const keys = (relations: GoldPage["relations"]): ReadonlySet<string> =>
    new Set(
      relations
        .filter(({ type }) => type === "HOLDS_POSITION")
        .map(({ from, title, to }) => JSON.stringify([from, title ?? "", to].map(folded))),
    );
  const wanted = keys(gold.relations);
  const found = keys(read.relations);
  return f1([...wanted].filter((key) => found.has(key)).length, wanted.size, found.size);
}

function folded(text: string | null | undefined): string {
  return (text ?? "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

function share(part: readonly unknown[], whole: readonly unknown[]): number {
  return whole.length === 0 ? 1 : part.length / whole.length;
}

function f1(hits: number, wanted: number, found: number): number {
  return wanted + found === 0 ? 1 : (2 * hits) / (wanted + found);
}
