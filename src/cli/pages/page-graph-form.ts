import { z } from "zod";
import {
  blockRoles,
  claimKinds,
  credits,
  type Id,
  languages,
  mentionForms,
  modalities,
  nameKinds,
  type PageGraph,
  type PartialDate,
  partialDate,
  placeLevels,
  tenures,
} from "../../domain/index.ts";

const words = z.string();
/** An element of a list of texts; an empty one says nothing. */
const listed = words.min(1);
const count = z.int().nonnegative();
const share = z.number().min(0).max(1);

/** An id by its beginning; what follows is made by whoever read the page. */
function id<Kind extends string>(...prefixes: readonly string[]): z.ZodType<Id<Kind>> {
  const form = new RegExp(`^(?:${prefixes.join("|")}):[\\w.-]{1,80}$`);
  const expected = prefixes.map((prefix) => `${prefix}:…`).join(" or ");
  // A checked string is all that an id is.
  return z.string().regex(form, `is no id like ${expected}`) as unknown as z.ZodType<Id<Kind>>;
}

const pageId = id<"page">("page");
const blockId = id<"block">("block");
const articleId = id<"article">("article");
const entityId = id<"entity">("person", "organization", "location");
const positionId = id<"position">("position");

const span = z
  .object({ start: count, end: count })
  .refine(({ start, end }) => start <= end, "ends before it begins");

const date: z.ZodType<PartialDate> = z
  .object({ value: z.string(), precision: z.enum(["day", "month", "year"]) })
  .refine(
    ({ value, precision }) => partialDate(value)?.precision === precision,
    "is no day, month or year",
  );

const publication = z.object({
  id: id<"publication">("publication"),
  name: words,
  language: z.enum(languages),
  home: words.nullable(),
});

const page = z.object({
  id: pageId,
  publication: publication.nullable(),
  publishedOn: date.nullable(),
  number: words.nullable(),
  language: z.enum(languages),
  home: words.nullable(),
  text: words,
  source: words,
});

const join = z.object({
  after: blockId,
  score: share,
  runsOn: z.boolean(),
  reasons: z.array(listed),
  runnerUp: z.object({ after: blockId, score: share }).nullable(),
});

const block = z.object({
  id: blockId,
  index: count,
  span,
  role: z.enum(blockRoles),
  roleConfidence: share,
  article: articleId.nullable(),
  order: count.nullable(),
  join: join.nullable(),
});

const article = z.object({
  id: articleId,
  page: pageId,
  headline: words.nullable(),
  kicker: words.nullable(),
  subhead: words.nullable(),
  authors: z.array(z.object({ name: words, credit: z.enum(credits), span })),
  agency: words.nullable(),
  datelinePlace: words.nullable(),
  publishedOn: date.nullable(),
  text: words,
  bodyStart: count,
  segments: z.array(z.object({ start: count, pageStart: count, length: count })),
  truncated: z.boolean(),
});

const mention = z.object({
  kind: z.enum(["person", "organization", "location"]),
  form: z.enum(mentionForms),
  span,
  text: listed,
  name: words,
  paragraph: count,
  sentence: count,
  method: listed,
  confidence: share,
});

const claim = z.object({
  id: id<"claim">("claim"),
  kind: z.enum(claimKinds),
  subject: entityId,
  object: entityId.nullable(),
  position: positionId.nullable(),
  title: words,
  isPublic: z.boolean(),
  tenure: z.enum(tenures),
  // Lines of older releases say nothing of it: what they have is stated.
  modality: z.enum(modalities).default("stated"),
  article: articleId,
  span,
  observedOn: date.nullable(),
  validFrom: date.nullable(),
  validTo: date.nullable(),
  method: words,
  confidence: share,
});

const resolvedArticle = z.object({
  article,
  mentions: z.array(z.object({ entity: entityId, mention, resolvedBy: listed })),
  authors: z.array(z.object({ entity: entityId, author: count })),
  claims: z.array(claim),
});

const named = {
  id: entityId,
  name: words.min(1),
  names: z.array(z.object({ text: words.min(1), kind: z.enum(nameKinds) })),
};

const entity = z.discriminatedUnion("kind", [
  z.object({ ...named, kind: z.literal("person") }),
  z.object({
    ...named,
    kind: z.literal("organization"),
    isPublicBody: z.boolean(),
    locatedIn: entityId.nullable(),
    partOf: entityId.nullable(),
  }),
  z.object({
    ...named,
    kind: z.literal("location"),
    code: words.nullable(),
    level: z.enum(placeLevels).nullable(),
    partOf: entityId.nullable(),
  }),
]);

/** All that was read of a page, member by member; what its parts say of each other is not looked at. */
export const pageGraphForm: z.ZodType<PageGraph> = z.object({
  page,
  blocks: z.array(block),
  articles: z.array(resolvedArticle),
  entities: z.array(entity),
  positions: z.array(
    z.object({ id: positionId, title: words, at: entityId, isPublic: z.boolean() }),
  ),
  doubts: z.array(listed),
});
