import { type EntityId, type Mention, personId, type TitleMention } from "../domain/index.ts";
import { type ArticleContext, mentionsOf, plainName } from "./article-context.ts";
import type { EntityRegister } from "./entity-register.ts";
import { homeAnchor } from "./resolve-organizations.ts";
import type { Office } from "./resolve-titles.ts";

/** A name in one article, with what the article says of its bearer. */
interface Bearer {
  readonly context: ArticleContext;
  readonly name: string;
  readonly mentions: readonly { readonly mention: Mention; readonly index: number }[];
  readonly offices: readonly Office[];
  readonly isAuthor: boolean;
}

/** Who is who on the page: one name is one person unless the articles contradict each other. */
export function resolvePeople(
  contexts: readonly ArticleContext[],
  officesOf: (context: ArticleContext, title: TitleMention) => Office,
  register: EntityRegister,
): ReadonlyMap<ArticleContext, ReadonlyMap<string, EntityId>> {
  const bearers = contexts.flatMap((context) => bearersIn(context, officesOf));
  const people = new Map<ArticleContext, Map<string, EntityId>>();
  for (const group of byName(bearers)) {
    for (const [rank, cluster] of clustersOf(group).entries()) {
      const id = register.addPerson(idOf(cluster, rank), cluster[0]?.name ?? "");
      for (const bearer of cluster) {
        people.set(bearer.context, (people.get(bearer.context) ?? new Map()).set(bearer.name, id));
        noteMentions(bearer, id, cluster.length > 1, register);
      }
    }
  }
  return people;
}

function byName(bearers: readonly Bearer[]): readonly (readonly Bearer[])[] {
  const names = [...new Set(bearers.map((bearer) => bearer.name))];
  return names.map((name) => bearers.filter((bearer) => bearer.name === name));
}

function bearersIn(
  context: ArticleContext,
  officesOf: (context: ArticleContext, title: TitleMention) => Office,
): readonly Bearer[] {
  const mentions = mentionsOf(context, "person");
  const names = new Set([
    ...mentions.map(({ mention }) => plainName(mention.name)),
    ...context.article.authors
      .filter((author) => author.credit !== "agency")
      .map((author) => plainName(author.name)),
  ]);
  return [...names].map((name) => {
    const own = mentions.filter(({ mention }) => plainName(mention.name) === name);
    const indexes = new Set(own.map(({ index }) => index));
    return {
      context,
      name,
      mentions: own,
      offices: context.extraction.titles
        .filter((title) => indexes.has(title.person))
        .map((title) => officesOf(context, title)),
      isAuthor: context.article.authors.some((author) => plainName(author.name) === name),
    };
  });
}

/** Bearers of one name, those who may be one person together; the one in office first. */
function clustersOf(bearers: readonly Bearer[]): readonly (readonly Bearer[])[] {
  const clusters: Bearer[][] = [];
  const byOffice = [...bearers].sort((a, b) => weight(b) - weight(a));
  for (const bearer of byOffice) {
    const home = clusters.find((cluster) => cluster.every((other) => mayBeOne(bearer, other)));
    if (home) home.push(bearer);
    else clusters.push([bearer]);
  }
  return clusters;
}

function weight(bearer: Bearer): number {
  const isPublic = bearer.offices.some((office) => office.isPublic);
  return (isPublic ? 100 : 0) + bearer.offices.length + bearer.mentions.length / 100;
}

/**
 * Two articles may mean one person when their offices agree in region. Newspapers introduce an
 * official in every article, so a namesake without any office is somebody else. Of those without
 * office who writes is none of those who are written about, and these are one where their stories
 * play in one county or name somebody else in common.
 */
function mayBeOne(a: Bearer, b: Bearer): boolean {
  if (isForeign(a.name)) return true;
  if (a.offices.length === 0 && b.offices.length === 0) {
    return a.isAuthor === b.isAuthor && (a.isAuthor || isOneSetting(a, b));
  }
  return a.offices.some((x) => b.offices.some((y) => x.isPublic === y.isPublic && agree(x, y)));
}

function isOneSetting(a: Bearer, b: Bearer): boolean {
  const [here, there] = [countiesOf(a), countiesOf(b)];
  if (here.length === 0 || there.length === 0) return true;
  if (here.some((county) => there.includes(county))) return true;
  const company = new Set(othersBeside(b));
  return othersBeside(a).some((name) => company.has(name));
}

/** The counties in which a bearer's story plays, in the order in which it names them. */
function countiesOf({ context }: Bearer): readonly string[] {
  const { story, gazetteer } = context;
  const all = story.flatMap(({ place }) => [place, ...gazetteer.ancestors(place.code)]);
  return all.filter(({ level }) => level === "county").map(({ code }) => code);
}

function othersBeside({ context, name }: Bearer): readonly string[] {
  return mentionsOf(context, "person")
    .map(({ mention }) => plainName(mention.name))
    .filter((other) => other !== name);
}

function agree(a: Office, b: Office): boolean {
  if (a.object !== null && a.object === b.object) return true;
  const isOneRegion = a.region === b.region || a.region === "" || b.region === "";
  return (
    isOneRegion && (a.object === null || b.object === null || a.isLocalLeader || b.isLocalLeader)
  );
}

function idOf(cluster: readonly Bearer[], rank: number): EntityId {
  const [first] = cluster;
  if (!first) throw new Error("A person without a mention has no id.");
  const anchor = isForeign(first.name) ? "" : anchorOf(first, cluster);
  // The second of a name on one page needs a finer mark: where that story plays.
  return personId(first.name, rank === 0 ? anchor : `${anchor}/${mark(first)}`);
}

/**
 * What a name needs to mean one person: the region of the office, else the home with what the person is
 * there, an author or somebody of a county.
 */
function anchorOf(first: Bearer, cluster: readonly Bearer[]): string {
  const office = cluster.flatMap((bearer) => bearer.offices).find(({ region }) => region !== "");
  if (office) return office.region;
  const home = homeAnchor(first.context);
  if (first.isAuthor) return `${home}/author`;
  const [county] = countiesOf(first);
  return county === undefined ? home : `${home}/${county}`;
}

function mark(bearer: Bearer): string {
  const office = bearer.offices.find((o) => o.object !== null)?.object;
  const place = bearer.context.story.find(({ place }) => place.level === "county")?.place.code;
  return office ?? place ?? bearer.context.article.id;
}

/** 若昂·席尔瓦, 托卡耶夫: names written by sound have one bearer in the news, wherever they stand. */
function isForeign(name: string): boolean {
  return (
    name.includes("·") ||
    (/^\p{Script=Han}{4,}$/u.test(name) &&
      !/^(?:欧阳|上官|司马|诸葛|令狐|皇甫|慕容|东方|夏侯|司徒|尉迟|公孙|长孙|宇文)/.test(name))
  );
}

function noteMentions(
  bearer: Bearer,
  id: EntityId,
  isShared: boolean,
  register: EntityRegister,
): void {
  for (const { mention, index } of bearer.mentions) {
    bearer.context.resolved.set(index, { entity: id, rule: ruleOf(mention, bearer, isShared) });
    if (mention.form === "anaphora") continue;
    register.addName(id, mention.text);
  }
  for (const author of bearer.context.article.authors) {
    if (plainName(author.name) === bearer.name) register.addName(id, author.name);
  }
}

function ruleOf(mention: Mention, bearer: Bearer, isShared: boolean): string {
  if (mention.form === "anaphora") return `points back to ${mention.name}`;
  if (mention.form === "short") return `short for ${mention.name}, named in the article`;
  if (isShared) return "one name on the page, and nothing that contradicts";
  return bearer.isAuthor ? "author of the article" : "named in the article";
}
