import { createHash } from "node:crypto";

declare const kind: unique symbol;

/** A string that names one thing of one kind; an article's id never passes for a person's. */
export type Id<Kind extends string> = string & { readonly [kind]: Kind };

export type PublicationId = Id<"publication">;
export type PageId = Id<"page">;
export type BlockId = Id<"block">;
export type ArticleId = Id<"article">;
export type EntityId = Id<"entity">;
export type PositionId = Id<"position">;
export type ClaimId = Id<"claim">;
export type EventId = Id<"event">;
export type JudgementId = Id<"judgement">;
export type LikenessId = Id<"likeness">;
export type RunId = Id<"run">;

/**
 * Names a thing by what it is: equal parts give an equal id, on every machine and in every order.
 * The form is `prefix:` and 20 hexadecimal digits (80 bits of SHA-256 over the parts).
 */
export function idOf<Kind extends string>(
  prefix: string,
  ...parts: readonly (string | number)[]
): Id<Kind> {
  const digest = createHash("sha256")
    .update(JSON.stringify([prefix, ...parts]))
    .digest("hex");
  return `${prefix}:${digest.slice(0, 20)}` as Id<Kind>;
}

/** A publication is known by its name. */
export function publicationId(name: string): PublicationId {
  return idOf("publication", name);
}

/**
 * A page is known by publication, date and number; where one of them is missing, by its content.
 * So a corrected scan of the same page replaces the earlier one.
 */
export function pageId(page: {
  readonly publication: string | null;
  readonly publishedOn: string | null;
  readonly number: string | null;
  readonly text: string;
}): PageId {
  const { publication, publishedOn, number, text } = page;
  return publication && publishedOn && number
    ? idOf("page", publication, publishedOn, number)
    : idOf("page", "content", text);
}

/** A block is known by its page and its place in it, counted from 0. */
export function blockId(page: PageId, index: number): BlockId {
  return `${page.replace("page:", "block:")}.${index}` as BlockId;
}

/**
 * An article is known by its page and the words of its first block; `twin` counts from 0 where a
 * page has several articles that begin alike.
 */
export function articleId(page: PageId, firstBlock: string, twin = 0): ArticleId {
  return idOf("article", page, firstBlock, twin);
}

/** A place of the gazetteer is known by its code: `location:430822`. */
export function placeId(code: string): EntityId {
  return `location:${code}` as EntityId;
}

/** A location that the gazetteer lacks is known by its name and the entity it lies in. */
export function unlistedLocationId(name: string, within: string): EntityId {
  return idOf("location", name, within);
}

/** An organization is known by its resolved full name and its place (a code, or empty). */
export function organizationId(fullName: string, place: string): EntityId {
  return idOf("organization", fullName, place);
}

/**
 * A person is known by name and anchor: what tells namesakes apart (the region where the person is
 * in the news, or a finer mark where one region has two). The anchor comes from the evidence alone,
 * never from what was read before.
 */
export function personId(name: string, anchor: string): EntityId {
  return idOf("person", name, anchor);
}

/** An office is known by its title and the organization or place it belongs to. */
export function positionId(title: string, at: EntityId): PositionId {
  return idOf("position", title, at);
}

/** A judgement of reading is known by its page, its place among the page's judgements and what it says. */
export function judgementId(page: PageId, seq: number, ...what: readonly string[]): JudgementId {
  return idOf("judgement", page, seq, ...what);
}

/** What is known of two entities being one is known by the two, whichever is named first. */
export function likenessId(...pair: readonly [EntityId, EntityId]): LikenessId {
  return idOf("likeness", ...pair.toSorted());
}

/** A judgement of identity is known by whom it is about. */
export function identityJudgementId(...pair: readonly [EntityId, EntityId]): JudgementId {
  return idOf("judgement", "identity", ...pair.toSorted());
}

/** A claim is known by what it says and where it is stated. */
export function claimId(
  article: ArticleId,
  start: number,
  end: number,
  ...what: readonly string[]
): ClaimId {
  return idOf("claim", article, start, end, ...what);
}
