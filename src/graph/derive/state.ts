import neo4j from "neo4j-driver";
import type { DerivedState, LikenessRules } from "../../domain/index.ts";
import type { Connection, RunStatement } from "../store/connection.ts";
import { compareAnew } from "./likeness/compare-all.ts";

/** How far the derived data has come behind the events; with rules of likeness, also whether all are compared. */
export async function derivedState(
  connection: Connection,
  rules: LikenessRules | null,
): Promise<DerivedState> {
  const [row] = await connection.read({ text: reading, parameters: {} });
  const [seq, derivedSeq, at, part, isCompared, judged] = row ?? [];
  return {
    seq: Number(seq ?? 0),
    derivedSeq: Number(derivedSeq ?? 0),
    derivedAsOf: typeof at === "string" ? at : null,
    isWhole: (part === null || part === undefined) && (rules === null || isCompared === true),
    judged: Number(judged ?? 0),
  };
}

const reading = `
OPTIONAL MATCH (o:Meta {key: 'outbox'})
OPTIONAL MATCH (d:Meta {key: 'derived'})
OPTIONAL MATCH (l:Meta {key: 'likenesses'})
RETURN o.seq, d.seq, d.at, d.part, l.isWhole, l.judged`;

/** A rebuild of everything that is under way: what it began with and what it has come to. */
export interface Rebuild {
  readonly part: RebuildPart;
  /** The last month or entity that is done of this part; empty at its beginning. */
  readonly after: string;
  /** The outbox when it began: what came later is derived later. */
  readonly seq: number;
  readonly at: string | null;
}

export const rebuildParts = ["months", "entities"] as const;
export type RebuildPart = (typeof rebuildParts)[number];

/** The rebuild that is under way; null where there is none. */
export async function rebuildUnderWay(run: RunStatement): Promise<Rebuild | null> {
  const [row] = await run(
    "MATCH (m:Meta {key: 'derived'}) RETURN m.part, m.after, m.rebuildSeq, m.rebuildAt",
  );
  const [part, after, seq, at] = row ?? [];
  const known = rebuildParts.find((name) => name === part);
  if (!known) return null;
  return {
    part: known,
    after: String(after),
    seq: Number(seq),
    at: at === null ? null : String(at),
  };
}

/** Begins a rebuild of everything, from its beginning. */
export async function beginRebuild(run: RunStatement): Promise<void> {
  await run(
    `OPTIONAL MATCH (o:Meta {key: 'outbox'})
     WITH coalesce(o.seq, 0) AS seq, o.at AS at
     MERGE (m:Meta {key: 'derived'})
     SET m.part = $part, m.after = '', m.rebuildSeq = seq, m.rebuildAt = at, m.seq = coalesce(m.seq, 0)`,
    { part: rebuildParts[0] },
  );
  await compareAnew(run);
}

/** Remembers how far a rebuild has come. */
export async function saveRebuild(
  run: RunStatement,
  { part, after }: Pick<Rebuild, "part" | "after">,
): Promise<void> {
  await run("MATCH (m:Meta {key: 'derived'}) SET m.part = $part, m.after = $after", {
    part,
    after,
  });
}

/** Says that all events up to this one are derived; a rebuild that was under way is done. */
export async function saveDerived(
  run: RunStatement,
  seq: number,
  at: string | null,
): Promise<void> {
  await run(
    `MATCH (m:Meta {key: 'derived'}) SET m.seq = $seq, m.at = coalesce($at, m.at)
     REMOVE m.part, m.after, m.rebuildSeq, m.rebuildAt`,
    { seq: neo4j.int(seq), at },
  );
}
