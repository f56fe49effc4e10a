import type { EntityId, Mention, Place, PlaceLevel } from "../domain/index.ts";
import {
  type ArticleContext,
  homeAt,
  mentionsOf,
  plainName,
  type Resolution,
  storyPlace,
} from "./article-context.ts";
import type { EntityRegister } from "./entity-register.ts";

/** Resolves the named places of an article, then notes where its story plays. */
export function resolveLocations(context: ArticleContext, register: EntityRegister): void {
  const named = mentionsOf(context, "location").filter(
    ({ mention }) => mention.form !== "anaphora",
  );
  for (const { mention, index } of inTelling(named, context.article.bodyStart)) {
    const resolution = resolveNamed(mention, context, register);
    context.resolved.set(index, resolution);
    register.addName(resolution.entity, mention.text);
    const entity = register.get(resolution.entity);
    const place =
      entity?.kind === "location" && entity.code !== null
        ? context.gazetteer.place(entity.code)
        : undefined;
    if (place) context.story.push({ place, offset: mention.span.start });
  }
}

interface Named {
  readonly mention: Mention;
  readonly index: number;
}

/**
 * As the text tells them; but a village in the headline comes after the body's, which says in which
 * town or county it lies.
 */
function inTelling(named: readonly Named[], bodyStart: number): readonly Named[] {
  const ordered = [...named].sort((a, b) => a.mention.span.start - b.mention.span.start);
  const isVillageAbove = ({ mention }: Named): boolean =>
    mention.span.start < bodyStart && villageEnd.test(plainName(mention.name));
  return [
    ...ordered.filter((one) => !isVillageAbove(one)),
    ...ordered.filter((one) => isVillageAbove(one)),
  ];
}

const villageEnd = /(?:村|社区|居委会|嘎查)$/;

/** Resolves 全市, 我省 and the like by the home, and 该镇 by what it points to. */
export function resolvePointers(context: ArticleContext, register: EntityRegister): void {
  for (const kind of ["location", "organization"] as const) {
    for (const { mention, index } of mentionsOf(context, kind)) {
      if (mention.form !== "anaphora") continue;
      const resolution =
        wholeOf(mention, context, register) ?? antecedentOf(mention, context) ?? null;
      if (resolution) context.resolved.set(index, resolution);
    }
  }
}

function resolveNamed(
  mention: Mention,
  context: ArticleContext,
  register: EntityRegister,
): Resolution {
  const name = plainName(mention.name);
  const before = placeBefore(mention, context, register);
  const earlier = sameNameBefore(name, mention, context, register);
  if (earlier && !before) return earlier;
  const listed = listedPlace(name, mention, before?.place ?? null, context);
  if (listed) return { entity: register.addPlace(listed.place), rule: listed.rule };
  return unlisted(name, mention, before, context, register);
}

interface Before {
  readonly entity: EntityId;
  readonly place: Place | null;
}

/** The place named right before: 会同县 before 广坪镇. */
function placeBefore(
  mention: Mention,
  context: ArticleContext,
  register: EntityRegister,
): Before | null {
  const index = context.extraction.mentions.findIndex(
    (m) => m.kind === "location" && m.span.end === mention.span.start,
  );
  const before = context.extraction.mentions[index];
  const found =
    before?.form === "anaphora" ? antecedentOf(before, context) : context.resolved.get(index);
  const entity = found ? register.get(found.entity) : undefined;
  if (entity?.kind !== "location") return null;
  const place = entity.code === null ? null : (context.gazetteer.place(entity.code) ?? null);
  return { entity: entity.id, place };
}

/** The same words that were resolved before mean the same; so does 绥阳 after 绥阳镇. */
function sameNameBefore(
  name: string,
  mention: Mention,
  context: ArticleContext,
  register: EntityRegister,
): Resolution | null {
  for (const { mention: other, index } of mentionsOf(context, "location")) {
    const found = context.resolved.get(index);
    const entity = found ? register.get(found.entity) : undefined;
    if (!found || !entity) continue;
    if (plainName(other.name) === name) return { ...found, rule: "named elsewhere in the article" };
    if (other.span.start >= mention.span.start) continue;
    if (isShortOf(name, plainName(other.name))) {
      return {
        entity: found.entity,
        rule: `short for ${other.name}, named earlier in the article`,
      };
    }
  }
  return null;
}

function isShortOf(short: string, full: string): boolean {
  return (
    full.startsWith(short) &&
    /^(?:省|市|县|区|州|旗|镇|乡|街道|村|社区)$/.test(full.slice(short.length))
  );
}

function listedPlace(
  name: string,
  mention: Mention,
  before: Place | null,
  context: ArticleContext,
): { readonly place: Place; readonly rule: string } | null {
  const { gazetteer } = context;
  if (before !== null) {
    const within = gazetteer
      .named(name)
      .find((p) => p.code !== before.code && gazetteer.isWithin(p.code, before.code));
    const village = within ?? villageIn(name, before, context);
    if (village) return { place: village, rule: `within ${before.name}, named right before` };
  }
  const nearby = context.story.map(({ place }) => place.code);
  if (villageEnd.test(name)) return villageNear(name, mention, context);
  const found = gazetteer.resolve(name, { home: context.home, nearby });
  if (!found) return null;
  if (!isFarTown(found.place, name, context)) return { place: found.place, rule: found.rule };
  const larger = gazetteer.named(name).find((place) => place.level !== "town");
  return larger ? { place: larger, rule: "the largest place of the name" } : null;
}

/** 万隆 is no town far from home that is called 万隆乡: such a place comes with its full name. */
function isFarTown(place: Place, name: string, context: ArticleContext): boolean {
  if (place.level !== "town" || place.name === name || context.language === "en") return false;
  // 上海 has districts and no cities.
  const city = homeAt(context, "city") ?? homeAt(context, "province");
  return city === undefined || !context.gazetteer.isWithin(place.code, city.code);
}

/** A village is looked for in the towns and counties of the story, nearest first. */
function villageNear(
  name: string,
  mention: Mention,
  context: ArticleContext,
): { readonly place: Place; readonly rule: string } | null {
  const { start } = mention.span;
  const near = context.story
    .filter(({ offset }) => offset < start || start < context.article.bodyStart)
    .map(({ place }) => place)
    .filter((place) => place.level === "town" || place.level === "county")
    .reverse();
  for (const place of near) {
    const village = villageIn(name, place, context);
    if (village) return { place: village, rule: `a village of ${place.name}, where the story is` };
  }
  return null;
}

/** A village is no community: 双溪村 and 双溪社区 of one town are two. */
function villageIn(name: string, within: Place, { gazetteer }: ArticleContext): Place | undefined {
  const isCommunity = /(?:社区|居委会)$/.test(name);
  return gazetteer
    .villageNamed(name, within.code)
    .find((village) => /(?:社区|居委会)$/.test(village.name) === isCommunity);
}

/** A place the gazetteer lacks: within the place before it, a village's town, or the home's city. */
function unlisted(
  name: string,
  mention: Mention,
  before: Before | null,
  context: ArticleContext,
  register: EntityRegister,
): Resolution {
  if (before) {
    const entity = register.addUnlisted(name, before.entity, isPartOf(name, before.place));
    return { entity, rule: "not in the gazetteer; within the place named right before" };
  }
  const parent = containerOf(name, mention, context);
  if (parent) {
    const within = register.addPlace(parent);
    const entity = register.addUnlisted(name, within, isPartOf(name, parent));
    return { entity, rule: `not in the gazetteer; within ${parent.name}, where the story is` };
  }
  return { entity: register.addUnlisted(name, null, false), rule: "not in the gazetteer" };
}

/**
 * A city may only be where the paper is from, so a sight is part of it no more than near it. By name
 * and place alone, so that every page says the same.
 */
function isPartOf(name: string, within: Place | null): boolean {
  return within?.level !== "city" || isSmallPlace(name);
}

function isSmallPlace(name: string): boolean {
  return /(?:村|社区|居委会|嘎查|小区|组|寨|屯|园|景区|古镇|广场)$/.test(name);
}

const sightEnd =
  /(?:山|岭|峰|湖|水库|宾馆|酒店|饭店|广场|公园|景区|大桥|楼|塔|寺|庙|殡仪馆|陵园|公墓|古镇|古城|园|区|馆|站|路|街|大道|码头|小学|桥|阁|亭|祠|书院|故居|遗址|溪|洞|瀑布|温泉|峡谷|大厦)$/;

function containerOf(name: string, mention: Mention, context: ArticleContext): Place | undefined {
  if (isSmallPlace(name) && /(?:村|社区|居委会|嘎查|小区|组|寨|屯)$/.test(name)) {
    const fits = (p: Place): boolean => p.level === "town" || p.level === "county";
    const before = context.story
      .filter(({ offset }) => offset < mention.span.start)
      .map((s) => s.place);
    return (
      before.findLast((p) => p.level === "town") ?? before.findLast(fits) ?? homeAt(context, "city")
    );
  }
  return sightEnd.test(name) && context.language === "zh" ? homeAt(context, "city") : undefined;
}

const levelOf: Readonly<Record<string, PlaceLevel>> = {
  国: "country",
  省: "province",
  市: "city",
  州: "city",
  县: "county",
  区: "county",
};

/** 全市, 我省: the home's own; 全县: the story's, else the home's. */
function wholeOf(
  mention: Mention,
  context: ArticleContext,
  register: EntityRegister,
): Resolution | null {
  const match = /^[全我](省|市|县|区|州|国)$/.exec(plainName(mention.text));
  const level = match?.[1] ? levelOf[match[1]] : undefined;
  if (level === undefined) return null;
  const story =
    level === "county"
      ? storyPlace(context, mention.span.start, (p) => p.level === "county")
      : undefined;
  const place = story ?? homeAt(context, level);
  if (!place) return null;
  const by = story ? "the story's place" : "home place";
  return { entity: register.addPlace(place), rule: `${by}: ${mention.text} = ${place.name}` };
}

/** What bears the name that the pointer's antecedent has. */
function antecedentOf(mention: Mention, context: ArticleContext): Resolution | null {
  const name = plainName(mention.name);
  const index = context.extraction.mentions.findLastIndex(
    (m) =>
      m.kind === mention.kind &&
      m.form !== "anaphora" &&
      m.span.start < mention.span.start &&
      plainName(m.name) === name,
  );
  const found = context.resolved.get(index);
  return found ? { entity: found.entity, rule: `points back to ${mention.name}` } : null;
}
