import {
  type EntityId,
  type Mention,
  organizationId,
  type Place,
  placeId,
} from "../domain/index.ts";
import {
  type ArticleContext,
  homeAt,
  mentionsOf,
  plainName,
  type Resolution,
} from "./article-context.ts";
import { englishBodyName } from "./english-body-name.ts";
import type { EntityRegister } from "./entity-register.ts";
import { type FullBodyName, fullBodyName } from "./full-body-name.ts";
import { outerBodyOf } from "./outer-body.ts";
import { isPublicBody } from "./public-body.ts";

/** Resolves the named organizations of an article and notes the places in their names. */
export function resolveOrganizations(context: ArticleContext, register: EntityRegister): void {
  const named = mentionsOf(context, "organization").filter(
    ({ mention }) => mention.form !== "anaphora",
  );
  const byLength = [...named].sort((a, b) => rank(b.mention) - rank(a.mention));
  for (const { mention, index } of byLength) {
    const resolution = resolveNamed(mention, context, register);
    context.resolved.set(index, resolution);
    noteName(mention, resolution.entity, register);
    noteStory(mention, resolution.entity, context, register);
  }
}

/** Full names first, so that short forms find them; then longer before shorter. */
function rank(mention: Mention): number {
  const form = mention.form === "name" ? 1000 : 0;
  return form + mention.name.length;
}

/** 溆浦县 in 溆浦县人民法院 tells where the story plays. */
function noteStory(
  mention: Mention,
  id: EntityId,
  context: ArticleContext,
  register: EntityRegister,
): void {
  const entity = register.get(id);
  if (entity?.kind !== "organization" || entity.locatedIn === null) return;
  const place = register.get(entity.locatedIn);
  const isSmall = place?.kind === "location" && /^(?:county|town|village)$/.test(place.level ?? "");
  const listed = isSmall && place.code !== null ? context.gazetteer.place(place.code) : undefined;
  if (!listed) return;
  context.story.push({ place: listed, offset: mention.span.start });
  context.story.sort((a, b) => a.offset - b.offset);
}

function resolveNamed(
  mention: Mention,
  context: ArticleContext,
  register: EntityRegister,
): Resolution {
  const name = plainName(mention.name);
  const nested = nestedBody(mention, context, register);
  if (nested) return nested;
  const longer = longerNameOf(name, mention, context, register);
  if (longer) return longer;
  const full = bodyNamed(name, mention.span.start, context);
  return { entity: addBody(full.name, full.place, register), rule: full.rule };
}

/** The body that a name means in the paper's language at an offset. */
export function bodyNamed(name: string, offset: number, context: ArticleContext): FullBodyName {
  return context.language === "zh"
    ? fullBodyName(name, offset, context)
    : englishBodyName(name, offset, context);
}

/** Makes a body known by its full name and place, with the body that it is part of by its name. */
export function addBody(name: string, place: Place | null, register: EntityRegister): EntityId {
  const outer = outerBodyOf(name);
  return register.addOrganization({
    id: organizationId(name, place?.code ?? ""),
    name,
    isPublicBody: isPublicBody(name),
    locatedIn: place === null ? null : register.addPlace(place),
    partOf: outer === null ? null : addBody(outer, place, register),
  });
}

/** 低庄人民法庭, named right after its court: a body within that body. */
function nestedBody(
  mention: Mention,
  context: ArticleContext,
  register: EntityRegister,
): Resolution | null {
  const name = plainName(mention.name);
  const own = plainName(mention.text);
  if (mention.form !== "short" || name === own || !name.endsWith(own)) return null;
  const outerName = name.slice(0, -own.length);
  const outer = mentionsOf(context, "organization").find(
    (m) => m.mention.span.end <= mention.span.start && plainName(m.mention.name) === outerName,
  );
  const whole = outer ? resolutionOf(outer.index, outer.mention, context, register) : null;
  const entity = whole ? register.get(whole.entity) : undefined;
  if (entity?.kind !== "organization") return null;
  const place = entity.locatedIn === null ? null : placeOf(entity.locatedIn, context, register);
  const id = addBody(entity.name + own, place, register);
  return { entity: id, rule: `part of ${entity.name}, named right before` };
}

function resolutionOf(
  index: number,
  mention: Mention,
  context: ArticleContext,
  register: EntityRegister,
): Resolution {
  return context.resolved.get(index) ?? resolveNamed(mention, context, register);
}

function placeOf(id: EntityId, context: ArticleContext, register: EntityRegister): Place | null {
  const entity = register.get(id);
  return entity?.kind === "location" && entity.code !== null
    ? (context.gazetteer.place(entity.code) ?? null)
    : null;
}

const firmEnd = /(?:控股)?(?:集团)?(?:股份)?(?:有限责任|有限)?(?:公司|集团)$/;

/** 弦韵公司 for 贵州弦韵乐器制造有限公司, 联谊会 for the one that was named: within the article. */
function longerNameOf(
  name: string,
  mention: Mention,
  context: ArticleContext,
  register: EntityRegister,
): Resolution | null {
  const core = firmEnd.test(name) ? name.replace(firmEnd, "") : name;
  if (core.length < 2 || /^(?:[省市县区州镇乡村]|Municipal |Provincial )/.test(name)) return null;
  const mayEnd = mention.name === mention.text && name.length >= 3 && !isOfPlace(name, context);
  const isIts = (full: string): boolean => {
    const isFirm = firmEnd.test(name) && firmEnd.test(full);
    // 云南白药 for 云南白药集团股份有限公司.
    const isItsHead = name.length >= 3 && firmEnd.test(full) && full.replace(firmEnd, "") === name;
    return (isFirm && hasCore(full, core)) || isItsHead || (mayEnd && full.endsWith(name));
  };
  const longer = fullNames(context, register).find(
    ([, full]) => full.length > name.length && isIts(full),
  );
  if (!longer) return null;
  return { entity: longer[0], rule: `short for ${longer[1]}, named in full in the article` };
}

function fullNames(
  context: ArticleContext,
  register: EntityRegister,
): readonly (readonly [EntityId, string])[] {
  return mentionsOf(context, "organization").flatMap(({ index }) => {
    const found = context.resolved.get(index);
    const entity = found ? register.get(found.entity) : undefined;
    if (!entity) return [];
    const names = entity.names.filter(({ kind }) => kind === "canonical" || kind === "english");
    return names.map(({ text }) => [entity.id, text] as const);
  });
}

/** The short name's core stands in the full one right after its place, or at its head. */
function hasCore(full: string, core: string): boolean {
  const at = full.indexOf(core);
  return at >= 0 && at <= 4;
}

function isOfPlace(name: string, context: ArticleContext): boolean {
  return context.gazetteer.matchesAt(name, 0).length > 0;
}

function noteName(mention: Mention, entity: EntityId, register: EntityRegister): void {
  if (mention.form !== "ellipsis" && mention.form !== "inTitle")
    register.addName(entity, mention.text);
}

/** The home's place as the anchor of those who are not of anywhere else. */
export function homeAnchor(context: ArticleContext): string {
  const place = homeAt(context, "city") ?? homeAt(context, "county") ?? homeAt(context, "province");
  return place ? placeId(place.code).replace("location:", "") : (context.home ?? "");
}
