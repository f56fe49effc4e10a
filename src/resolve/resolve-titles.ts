import {
  type Claim,
  claimId,
  type Entity,
  type EntityId,
  type Mention,
  type PartialDate,
  type Place,
  type Position,
  positionId,
  type TitleMention,
} from "../domain/index.ts";
import { type ArticleContext, homeAt, plainName } from "./article-context.ts";
import { officeModality } from "./claim-modality.ts";
import { claimTime } from "./claim-time.ts";
import type { EntityRegister } from "./entity-register.ts";
import { type FullBodyName, fullBodyName } from "./full-body-name.ts";
import { addBody, bodyNamed } from "./resolve-organizations.ts";

/** Where a title belongs. */
export interface Office {
  readonly title: TitleMention;
  /** The body or place; null where the text leaves it open. */
  readonly object: EntityId | null;
  /** The region that anchors its holder: a city's code, a province's or a country's; or empty. */
  readonly region: string;
  /** Whether it is an office of the home itself: 市长, 市领导. */
  readonly isLocalLeader: boolean;
  readonly isPublic: boolean;
  readonly rule: string;
}

/** Finds the body or place that a title belongs to. */
export function resolveOffice(
  context: ArticleContext,
  title: TitleMention,
  register: EntityRegister,
): Office {
  const found = objectOf(context, title, register);
  const entity = found ? register.get(found.object) : undefined;
  const isOfPublicBody = entity?.kind === "organization" && entity.isPublicBody;
  const name = plainName(title.title);
  return {
    title,
    object: found?.object ?? null,
    region: regionOf(found?.object ?? null, name, context, register),
    isLocalLeader: /^(?:省|市|县|区|州)(?:委|领导)|[省市县区州]长$/.test(name),
    isPublic: title.isPublic || (isOfPublicBody && title.organization === null && isOpen(name)),
    rule: found?.rule ?? "no body named",
  };
}

/** 主任, 委员 and the like are public where their body is. */
function isOpen(name: string): boolean {
  return /(?:主任|委员|组长|队长|所长|站长|院长|代表|秘书长|法官|审判长)$/.test(name);
}

interface Found {
  readonly object: EntityId;
  readonly rule: string;
}

function objectOf(
  context: ArticleContext,
  title: TitleMention,
  register: EntityRegister,
): Found | null {
  const name = plainName(title.title);
  const written = title.organization === null ? null : writtenBody(context, title, register);
  if (written) return ofPlace(written, name, context, register);
  if (/领导$/.test(name)) return null;
  if (/^国家副?主席$/.test(name)) return ofChina(name, context, register);
  return (
    committee(name, title, context, register) ??
    government(name, title, context, register) ??
    named(name, title, context, register)
  );
}

/** 国家主席 without a country beside it is that of a Chinese paper. */
function ofChina(title: string, context: ArticleContext, register: EntityRegister): Found | null {
  const china = context.language === "zh" ? context.gazetteer.place("CN") : undefined;
  return china ? { object: register.addPlace(china), rule: `${title} of ${china.name}` } : null;
}

/** The body or place written beside the title: the nearest mention with these words. */
function writtenBody(
  context: ArticleContext,
  title: TitleMention,
  register: EntityRegister,
): Found | null {
  const mentions = context.extraction.mentions;
  const isIt = (m: Mention): boolean =>
    m.kind !== "person" && m.text === title.organization && m.span.start <= title.span.end;
  const index = mentions.findLastIndex((m) => isIt(m) && m.form !== "inTitle");
  const resolved = context.resolved.get(index >= 0 ? index : mentions.findLastIndex(isIt));
  if (resolved) return { object: resolved.entity, rule: resolved.rule };
  const name = plainName(title.organization ?? "");
  const full = bodyNamed(name, title.span.start, context);
  if (context.language === "en") return inEnglish(name, full, register);
  if (full.place === null) return null;
  return { object: addBody(full.name, full.place, register), rule: full.rule };
}

function inEnglish(name: string, full: FullBodyName, register: EntityRegister): Found | null {
  if (name === "") return null;
  const known = full.name === name ? register.all().find((e) => isCalled(e, name)) : undefined;
  const object = known?.id ?? addBody(full.name, full.place, register);
  return { object, rule: `body named beside the title: ${full.rule}` };
}

function isCalled(entity: Entity, name: string): boolean {
  return entity.kind !== "person" && entity.names.some(({ text }) => text === name);
}

/** 正安县副县长 holds office at the county's government, 印尼总统 at the country. */
function ofPlace(
  written: Found,
  title: string,
  context: ArticleContext,
  register: EntityRegister,
): Found {
  const place = listedPlace(written.object, context, register);
  if (place === null) return ofCommittee(written, title, context, register);
  const isRegion = place.name.endsWith("自治区") && /^副?主席$/.test(title);
  if (isRegion || headOfGovernment.test(title)) {
    return governmentOf(place, `${title} of ${place.name}: its government`, register);
  }
  if (/^(?:党委|党工委)?(?:副)?书记$/.test(title)) {
    const body = place.name.endsWith("街道")
      ? `中共${place.name}工作委员会`
      : `中共${place.name}委员会`;
    return {
      object: addBody(body, place, register),
      rule: `${title} of ${place.name}: its party committee`,
    };
  }
  return written;
}

const headOfGovernment = /^(?:副|常务副)?[省市县区州旗镇乡]长(?:助理)?$/;

/** 洪江市委书记A、代市长B: the mayor is of the city's government, not of its committee. */
function ofCommittee(
  written: Found,
  title: string,
  context: ArticleContext,
  register: EntityRegister,
): Found {
  const body = register.get(written.object);
  if (body?.kind !== "organization" || !body.name.startsWith("中共")) return written;
  const place = body.locatedIn === null ? null : listedPlace(body.locatedIn, context, register);
  if (place === null || !headOfGovernment.test(title)) return written;
  return governmentOf(place, `${title} beside an office of ${body.name}`, register);
}

function listedPlace(
  id: EntityId,
  context: ArticleContext,
  register: EntityRegister,
): Place | null {
  const entity = register.get(id);
  return entity?.kind === "location" && entity.code !== null
    ? (context.gazetteer.place(entity.code) ?? null)
    : null;
}

function governmentOf(place: Place, rule: string, register: EntityRegister): Found {
  return { object: addBody(`${place.name}人民政府`, place, register), rule };
}

/** 市委书记: the committee of the home's city or the story's county. */
function committee(
  title: string,
  { span }: TitleMention,
  context: ArticleContext,
  register: EntityRegister,
): Found | null {
  const body = /^(?:省|市|县|区|州|旗|镇|乡)委/.exec(title)?.[0];
  if (body === undefined) return null;
  const full = fullBodyName(body, span.start, context);
  if (full.place === null) return null;
  return { object: addBody(full.name, full.place, register), rule: full.rule };
}

/** 市长, 副县长: the government of the home's city or the story's county. */
function government(
  title: string,
  { span }: TitleMention,
  context: ArticleContext,
  register: EntityRegister,
): Found | null {
  const level = /^(?:常务)?副?([省市县区州旗镇乡])长(?:助理)?$/.exec(title)?.[1];
  if (level === undefined) return null;
  const full = fullBodyName(`${level}政府`, span.start, context);
  if (full.place === null) return null;
  return { object: addBody(full.name, full.place, register), rule: full.rule };
}

/** What kind of body a title without one belongs to. */
const bodiesOfTitles: readonly (readonly [RegExp, RegExp])[] = [
  [/法官|审判|庭长|陪审员|书记员/, /法院$|法庭$/],
  [/检察/, /检察院$/],
  [/校长|班主任|教导|教务/, /学$|学校$|中学$|小学$/],
  [/医师|护士|医生/, /医院$|卫生院$/],
  [/院长/, /医院$|卫生院$|学院$|法院$|研究院$/],
  [/会长|理事长/, /会$/],
  [/董事|总经理|经理|总裁|首席|厂长/, /公司$|集团$|厂$/],
  [/局长/, /局$/],
  [/厅长/, /厅$/],
  [/所长/, /所$/],
  [/馆长/, /馆$/],
  [/社长/, /社$/],
  [/指挥长/, /指挥部$/],
  [/总干事/, /组织$/],
  [/教授|讲师|研究员/, /大学$|学院$|研究院$|研究所$/],
];

/** 审判长 where a court was named: the last one before, else the first after in the article. */
function named(
  title: string,
  { span }: TitleMention,
  context: ArticleContext,
  register: EntityRegister,
): Found | null {
  const rule = bodiesOfTitles.find(([titles]) => titles.test(title));
  if (!rule) return null;
  const bodies = [...context.resolved].flatMap(([index, { entity }]) => {
    const mention = context.extraction.mentions[index];
    const body = register.get(entity);
    return mention && body?.kind === "organization" && rule[1].test(body.name)
      ? [{ start: mention.span.start, body }]
      : [];
  });
  const ordered = bodies.sort((a, b) => a.start - b.start);
  const found = ordered.findLast((b) => b.start <= span.start) ?? ordered[0];
  return found
    ? { object: found.body.id, rule: `${title} at ${found.body.name}, named in the article` }
    : null;
}

function regionOf(
  object: EntityId | null,
  title: string,
  context: ArticleContext,
  register: EntityRegister,
): string {
  const entity = object === null ? undefined : register.get(object);
  const placed = entity?.kind === "organization" ? entity.locatedIn : (entity?.id ?? null);
  const place = placed === null ? null : listedPlace(placed, context, register);
  if (place !== null) return cityOf(place, context);
  const home = homeAt(context, title.startsWith("省") ? "province" : "city");
  return object === null && home ? home.code : "";
}

/** The city that a place is in, or the larger place itself. */
function cityOf(place: Place, { gazetteer }: ArticleContext): string {
  const city = [place, ...gazetteer.ancestors(place.code)].find((p) => p.level === "city");
  return (city ?? place).code;
}

/** The claims and positions that an article's titles state. */
export function claimsOf(
  context: ArticleContext,
  offices: readonly Office[],
  observedOn: PartialDate | null,
): { readonly claims: readonly Claim[]; readonly positions: readonly Position[] } {
  const claims = new Map<string, Claim>();
  const positions: Position[] = [];
  for (const office of offices) {
    const subject = context.resolved.get(office.title.person)?.entity;
    if (subject === undefined) continue;
    const position = positionOf(office);
    const claim = claimOf(context, office, subject, position, observedOn);
    // Who is only to be appointed holds nothing yet.
    if (position && claim.position !== null) positions.push(position);
    // Who is called 局长 and then removed has two claims: the second one ends the office.
    const key = JSON.stringify([subject, claim.title, claim.object, claim.tenure === "removed"]);
    if (!claims.has(key)) claims.set(key, claim);
  }
  return { claims: [...claims.values()], positions };
}

function positionOf({ title, object, isPublic }: Office): Position | null {
  if (object === null) return null;
  const name = plainName(title.title);
  return { id: positionId(name, object), title: name, at: object, isPublic };
}

function claimOf(
  { article }: ArticleContext,
  { title, object, isPublic, rule }: Office,
  subject: EntityId,
  position: Position | null,
  observedOn: PartialDate | null,
): Claim {
  const { span, tenure, confidence } = title;
  const modality = officeModality(title, article);
  return {
    id: claimId(
      article.id,
      span.start,
      span.end,
      "holdsPosition",
      subject,
      title.title,
      object ?? "",
    ),
    kind: "holdsPosition",
    subject,
    object,
    position: modality === "stated" ? (position?.id ?? null) : null,
    title: title.title,
    isPublic,
    tenure,
    modality,
    article: article.id,
    span,
    observedOn: article.publishedOn ?? observedOn,
    ...claimTime(title, article, article.publishedOn ?? observedOn),
    method: `${title.method}; ${rule}`,
    confidence,
  };
}
