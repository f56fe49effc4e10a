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
import type { EntityRegister } from "./entity-register.ts";
import { type FullBodyName, fullBodyName } from "./full-body-name.ts";
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
  const offset = mention.span.start;
  const full =
    context.language === "zh" ? fullBodyName(name, offset, context) : municipal(name, context);
  return {
    entity: addBody(full?.name ?? name, full?.place ?? null, context, register),
    rule: full?.rule ?? "named in full",
  };
}

/** Municipal Health Commission in an English paper of a Chinese city: that city's. */
function municipal(name: string, context: ArticleContext): FullBodyName | null {
  const city = homeAt(context, "city");
  if (!city || !name.startsWith("Municipal ")) return null;
  const english = (context.gazetteer.english(city) ?? city.name).replace(/ City$/, "");
  return { name: `${english} ${name}`, place: city, rule: `home place: Municipal = ${english}` };
}

/** Makes a body known by its full name and place. */
export function addBody(
  name: string,
  place: Place | null,
  _context: ArticleContext,
  register: EntityRegister,
): EntityId {
  const locatedIn = place === null ? null : register.addPlace(place);
  const id = organizationId(name, place?.code ?? "");
  return register.addOrganization({
    id,
    name,
    isPublicBody: isPublicBody(name),
    locatedIn,
    partOf: null,
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
  const id = addBody(entity.name + own, place, context, register);
  register.setPartOf(id, entity.id);
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

const firmEnd = /(?:集团)?(?:股份|有限责任|有限)?(?:公司|集团)$/;

/** 弦韵公司 for 贵州弦韵乐器制造有限公司, 联谊会 for the one that was named: within the article. */
function longerNameOf(
  name: string,
  mention: Mention,
  context: ArticleContext,
  register: EntityRegister,
): Resolution | null {
  const core = firmEnd.test(name) ? name.replace(firmEnd, "") : name;
  if (core.length < 2 || /^[省市县区州镇乡村]/.test(name)) return null;
  const mayEnd = mention.name === mention.text && name.length >= 3 && !isOfPlace(name, context);
  const isIts = (full: string): boolean => {
    const isFirm = firmEnd.test(name) && firmEnd.test(full);
    return (isFirm && hasCore(full, core)) || (mayEnd && full.endsWith(name));
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
    return entity ? [[entity.id, entity.name] as const] : [];
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
  if (mention.form === "ellipsis" || mention.form === "inTitle") return;
  const plain = plainName(mention.text);
  if (plain !== mention.text) register.addName(entity, mention.text, "traditional");
  register.addName(entity, plain, mention.form === "name" ? "full" : "short");
}

/** PART_OF among the bodies of a page: a body whose name begins with another's whole name. */
export function nestByName(register: EntityRegister): void {
  const bodies = register.all().filter((entity) => entity.kind === "organization");
  for (const body of bodies) {
    const outer = bodies
      .filter((other) => other.id !== body.id && isWithinByName(body.name, other.name))
      .sort((a, b) => b.name.length - a.name.length)[0];
    if (outer) register.setPartOf(body.id, outer.id);
  }
}

function isWithinByName(inner: string, outer: string): boolean {
  return (
    inner.startsWith(outer) && inner.length - outer.length >= 3 && /\p{Script=Han}/u.test(outer)
  );
}

/** The home's place as the anchor of those who are not of anywhere else. */
export function homeAnchor(context: ArticleContext): string {
  const place = homeAt(context, "city") ?? homeAt(context, "county") ?? homeAt(context, "province");
  return place ? placeId(place.code).replace("location:", "") : (context.home ?? "");
}
