import neo4j from "neo4j-driver";
import { type EntityId, idOf } from "../../domain/index.ts";
import type { RunStatement } from "../store/connection.ts";
import type { PageChange } from "../write/page-change.ts";

/** A change and what its event is made with. */
export interface Told extends PageChange {
  /** What the page was read as; empty where it was removed. */
  readonly fingerprint: string;
  /** Entities that were named too often to be put right at once; deriving does it. */
  readonly deferred: readonly EntityId[];
}

/**
 * Waits for every writer before and holds off every writer after, until the end of the transaction. What
 * is looked at from here on is as others have committed it, and the events stand in the order of commits.
 */
export async function takeOutbox(run: RunStatement): Promise<number> {
  // Two statements, so that the number is read when the lock is there.
  await run("MERGE (m:Meta {key: 'outbox'}) SET m.key = 'outbox'");
  const [row] = await run("MATCH (m:Meta {key: 'outbox'}) RETURN coalesce(m.seq, 0)");
  return Number(row?.[0] ?? 0);
}

/** Appends events behind the one of number `last`; the outbox must be taken. */
export async function appendEvents(
  run: RunStatement,
  last: number,
  at: string,
  told: readonly Told[],
): Promise<void> {
  const events = told.map(({ fingerprint, deferred, ...change }, i) => {
    const seq = last + 1 + i;
    return {
      ...change,
      id: idOf("event", change.pageId, fingerprint, seq),
      seq: neo4j.int(seq),
      at,
      pairs: change.pairs.map((place) => neo4j.int(place)),
      articles: neo4j.int(change.articles),
      mentions: neo4j.int(change.mentions),
      deferred,
    };
  });
  await run(append, { events, last: neo4j.int(last + told.length), at });
}

const append = `
MATCH (m:Meta {key: 'outbox'})
SET m.seq = $last, m.at = $at
WITH m
UNWIND $events AS event
CREATE (v:Event)
SET v = event`;
