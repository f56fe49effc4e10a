import type { ArticleId, EntityId, EventKind, PageId, PositionId } from "../../domain/index.ts";
import { appendEvents, takeOutbox } from "../events/append-events.ts";
import type { RunStatement } from "../store/connection.ts";
import { undated } from "../vocabulary/relationships.ts";
import type { BatchRows } from "./batch-rows.ts";
import { type Form, forgetForms } from "./forms.ts";
import {
  claimCounts,
  deleteUnclaimed,
  isOfOfficial,
  nameOfficials,
  rebuildHolds,
  relabelOfficials,
  widenHolds,
} from "./holds.ts";
import { type MarkedStories, markRepeats, type Stories } from "./mark-repeats.ts";
import type { OldClaim, OldReading } from "./old-reading.ts";
import { type PageChange, pageChange, type ToldArticle } from "./page-change.ts";
import { type NewDates, recount } from "./recount.ts";
import { deleteEmptyPublications, deleteUnspoken } from "./unspoken.ts";

/** A page that was written or removed in this transaction. */
export interface ChangedPage {
  readonly id: PageId;
  readonly kind: EventKind;
  readonly fingerprint: string;
  readonly before: readonly ToldArticle[];
  readonly after: readonly ToldArticle[];
}

/** What a transaction did to the graph so far. */
export interface Changes {
  readonly pages: readonly ChangedPage[];
  readonly old: OldReading;
  /** Null where pages were only removed. */
  readonly rows: Pick<BatchRows, "mentions" | "claims" | "positions" | EntityRows> | null;
  readonly at: string;
}

type EntityRows = "persons" | "organizations" | "locations";

/**
 * The most mentions or claims of one entity that a transaction looks through. Whoever has more is left to
 * deriving, so that writing a page costs the same however often somebody is named.
 */
const mostLookedThrough = 100;

/**
 * Brings what rests on several pages in line with the pages again, and tells of it in the outbox. All of
 * it happens behind the lock of the outbox: each writer sees what those before him have committed.
 */
export async function settle(run: RunStatement, changes: Changes): Promise<void> {
  const { pages, old, rows, at } = changes;
  const last = await takeOutbox(run);
  const marked = await markRepeats(run, storiesOf(pages));
  const reseated = reseatedPeople(changes);
  const told = pages.map((page, i) => toldChange(page, marked, i === 0 ? reseated : []));
  const touched = distinct(told.flatMap((change) => change.touched));
  const counts = await recount(run, touched, gainedDates(pages));
  const deferred = distinct([
    ...(await settleForms(run, changes, counts)),
    ...(await settleOffices(run, changes)),
  ]);
  await deleteEmptyPublications(run, old.publications);
  await deleteUnspoken(run, [
    ...(await deleteUnclaimed(run, perhapsUnclaimed(changes))),
    ...old.others,
    ...[...counts].flatMap(([id, count]) => (count === 0 ? [id] : [])),
    ...unmentioned(rows, counts),
  ]);
  const events = told.map((change, i) => ({
    ...change,
    fingerprint: pages[i]?.fingerprint ?? "",
    deferred: i === 0 ? deferred : [],
  }));
  await appendEvents(run, last, at, events);
}

/** Every story that the pages told before or tell now. */
function storiesOf(pages: readonly ChangedPage[]): Stories {
  const stories = new Map<string, ArticleId[]>();
  const written = ({ id, textKey }: ToldArticle): void => {
    if (textKey) stories.set(textKey, [...(stories.get(textKey) ?? []), id]);
  };
  const gone = ({ textKey }: ToldArticle): void => {
    if (textKey) stories.set(textKey, stories.get(textKey) ?? []);
  };
  for (const { before, after } of pages) {
    before.forEach(gone);
    after.forEach(written);
  }
  return stories;
}

/**
 * What a page changed; a story of another page that became a repeat, or none any more, counts with it, and so
 * do `more` entities.
 */
function toldChange(
  { kind, id, before, after }: ChangedPage,
  { firsts, turned }: MarkedStories,
  more: readonly EntityId[],
): PageChange {
  const isRepeat = ({ textKey, id }: ToldArticle): boolean =>
    textKey !== null && firsts.get(textKey) !== id;
  const marked = after.map((article) => ({ ...article, isRepeat: isRepeat(article) }));
  const change = pageChange(kind, id, before, marked);
  const others = [...before, ...after].flatMap(({ textKey }) => turned.get(textKey ?? "") ?? []);
  return { ...change, touched: distinct([...change.touched, ...others, ...more]) };
}

/** People of whom other offices are claimed than before: that may make them somebody else's equal. */
function reseatedPeople({ old, rows }: Changes): readonly EntityId[] {
  const before = new Set(old.claims.map(seatOf));
  const after = new Set(rows?.claims.map(seatOf));
  const changed = [
    ...old.claims.filter((claim) => !after.has(seatOf(claim))),
    ...(rows?.claims.filter((claim) => !before.has(seatOf(claim))) ?? []),
  ];
  return distinct(changed.map(({ subject }) => subject));
}

function seatOf({ subject, position }: Pick<OldClaim, "subject" | "position">): string {
  return `${subject} ${position}`;
}

/** The dates on which entities are newly mentioned, of those that no page mentioned before. */
function gainedDates(pages: readonly ChangedPage[]): ReadonlyMap<EntityId, NewDates> {
  const known = new Set(pages.flatMap(({ before }) => before.flatMap(entitiesOf)));
  const gained = new Map<EntityId, NewDates>();
  for (const article of pages.flatMap(({ after }) => after)) {
    const { sortOn } = article;
    for (const entity of entitiesOf(article).filter((id) => !known.has(id))) {
      const { first, last } = gained.get(entity) ?? { first: sortOn, last: sortOn };
      gained.set(entity, wider(first, last, sortOn));
    }
  }
  return gained;
}

/** Undated counts as before everything, so that it is the first date only where there is no other. */
function wider(first: string, last: string, sortOn: string): NewDates {
  const isEarlier = first === undated || (sortOn < first && sortOn !== undated);
  return { first: isEarlier ? sortOn : first, last: sortOn > last ? sortOn : last };
}

function entitiesOf({ counts }: ToldArticle): readonly EntityId[] {
  return [...counts.keys()];
}

/** Forgets forms that are no longer used; gives the entities for which somebody else must. */
async function settleForms(
  run: RunStatement,
  { old, rows }: Changes,
  counts: ReadonlyMap<EntityId, number>,
): Promise<readonly EntityId[]> {
  const used = new Set(
    rows?.mentions.flatMap(({ entity, forms }) => forms.map((form) => `${entity} ${form}`)),
  );
  const lost = old.forms.filter(([entity, form]) => !used.has(`${entity} ${form}`));
  const isMuch = ([entity]: Form): boolean => (counts.get(entity) ?? 0) > mostLookedThrough;
  await forgetForms(
    run,
    lost.filter((form) => !isMuch(form)),
  );
  return lost.filter(isMuch).map(([entity]) => entity);
}

/** Settles who holds which office and who is an official; gives the people for whom somebody else must. */
async function settleOffices(
  run: RunStatement,
  { old, rows }: Changes,
): Promise<readonly EntityId[]> {
  const stated = rows?.claims ?? [];
  const losing = old.claims.map(({ subject }) => subject);
  const people = distinct([...losing, ...stated.map(({ subject }) => subject)]).toSorted();
  const counts = await claimCounts(run, people);
  const isMuch = (id: EntityId): boolean => (counts.get(id) ?? 0) > mostLookedThrough;
  await rebuildHolds(
    run,
    people.filter((id) => !isMuch(id)),
  );
  await widenHolds(
    run,
    stated.filter(({ subject }) => isMuch(subject)),
  );
  await nameOfficials(run, distinct(stated.filter(isOfOfficial).map(({ subject }) => subject)));
  await relabelOfficials(run, distinct(losing.filter((id) => !isMuch(id))));
  return people.filter(isMuch);
}

/** Offices that lost a claim or were written without one. */
function perhapsUnclaimed({ old, rows }: Changes): readonly PositionId[] {
  const claimed = new Set(rows?.claims.map(({ position }) => position));
  const positions = [
    ...old.claims.flatMap(({ position }) => (position ? [position] : [])),
    ...(rows?.positions.map(({ id }) => id as PositionId) ?? []),
  ];
  return distinct(positions).filter((id) => !claimed.has(id));
}

/** Entities that pages gave without mentioning them. */
function unmentioned(
  rows: Changes["rows"],
  counts: ReadonlyMap<EntityId, number>,
): readonly EntityId[] {
  if (rows === null) return [];
  const mentioned = new Set(rows.mentions.map(({ entity }) => entity));
  return [...rows.persons, ...rows.organizations, ...rows.locations]
    .map(({ id }) => id as EntityId)
    .filter((id) => !mentioned.has(id) && !counts.has(id));
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
