import type {
  Article,
  EntityId,
  Extraction,
  Language,
  Mention,
  Place,
  PlaceCode,
  PlaceLevel,
} from "../domain/index.ts";
import type { Gazetteer } from "../places/index.ts";
import { toSimplified } from "../text/index.ts";

/** Whom a mention means, and why. */
export interface Resolution {
  readonly entity: EntityId;
  /** In readable words; part of the evidence. */
  readonly rule: string;
}

/** One article while its mentions are being resolved. */
export interface ArticleContext {
  readonly article: Article;
  readonly extraction: Extraction;
  readonly language: Language;
  readonly home: PlaceCode | null;
  readonly gazetteer: Gazetteer;
  /** By the mention's index. */
  readonly resolved: Map<number, Resolution>;
  /** Listed places where the story plays, with the offset that names them; in order. */
  readonly story: { readonly place: Place; readonly offset: number }[];
}

/** A name as it is compared: simplified characters, plain apostrophes. */
export function plainName(name: string): string {
  return toSimplified(name)
    .replace(/[•‧・]/g, "·")
    .replace(/[’‘]/g, "'");
}

/** The home's own place of a level: its province, its city. */
export function homeAt(context: ArticleContext, level: PlaceLevel): Place | undefined {
  const { home, gazetteer } = context;
  if (home === null) return undefined;
  const own = gazetteer.place(home);
  return [...(own ? [own] : []), ...gazetteer.ancestors(home)].find((p) => p.level === level);
}

/** The story's place of a level that an offset looks back to; the first one later, where none is before. */
export function storyPlace(
  context: ArticleContext,
  offset: number,
  fits: (place: Place) => boolean,
): Place | undefined {
  const all = context.story.flatMap(({ place, offset: at }) => withAncestors(place, at, context));
  const fitting = all.filter(({ place }) => fits(place));
  const found = fitting.findLast((s) => s.offset <= offset) ?? fitting[0];
  return found?.place;
}

function withAncestors(
  place: Place,
  offset: number,
  { gazetteer }: ArticleContext,
): readonly { readonly place: Place; readonly offset: number }[] {
  return [...gazetteer.ancestors(place.code)]
    .reverse()
    .concat(place)
    .map((p) => ({ place: p, offset }));
}

export function mentionsOf(
  context: ArticleContext,
  kind: Mention["kind"],
): readonly { readonly mention: Mention; readonly index: number }[] {
  return context.extraction.mentions
    .map((mention, index) => ({ mention, index }))
    .filter(({ mention }) => mention.kind === kind);
}
