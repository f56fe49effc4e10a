import neo4j from "neo4j-driver";
import {
  type BlockKey,
  type BlockMark,
  type Correction,
  type Judgement,
  type JudgementId,
  judgementId,
  type PageId,
} from "../../domain/index.ts";
import type { RunStatement } from "../store/connection.ts";

/** How each of these pages that was judged is corrected, in order. */
export async function correctionsOf(
  run: RunStatement,
  pages: readonly PageId[],
): Promise<ReadonlyMap<PageId, readonly Correction[]>> {
  const rows = (await run(judgementsOfPages, { pages })) as readonly JudgementRow[];
  const corrections = new Map<PageId, readonly Correction[]>();
  for (const [page, kind, keys, begins] of rows)
    corrections.set(page, [...(corrections.get(page) ?? []), correctionOf(kind, keys, begins)]);
  return corrections;
}

type JudgementRow = readonly [
  page: PageId,
  kind: Correction["kind"],
  keys: readonly BlockKey[],
  begins: readonly string[],
];

function correctionOf(
  kind: Correction["kind"],
  keys: readonly BlockKey[],
  begins: readonly string[],
): Correction {
  const blocks: readonly BlockMark[] = keys.map((key, i) => ({ key, begins: begins[i] ?? "" }));
  return { kind, blocks } as Correction;
}

/**
 * Puts a judgement behind those of its page, which is locked; one that says what the last one says is that
 * one. Gives its id.
 */
export async function keepJudgement(
  run: RunStatement,
  { page, correction, ...own }: Omit<Judgement, "id" | "seq">,
): Promise<JudgementId> {
  const { kind } = correction;
  const keys = correction.blocks.map(({ key }) => key);
  const [last] = await run(lastJudgement, { page });
  if (last && String([last[2], last[3]]) === String([kind, keys])) return last[0] as JudgementId;
  const seq = Number(last?.[1] ?? 0) + 1;
  const id = judgementId(page, seq, kind, ...keys);
  const begins = correction.blocks.map((mark) => mark.begins);
  const properties = { ...own, pageId: page, seq: neo4j.int(seq), kind, keys, begins };
  await run("MERGE (j:Judgement {id: $id}) SET j += $properties", { id, properties });
  return id;
}

/** Forgets a judgement, if it is there. */
export async function forgetJudgement(run: RunStatement, id: JudgementId): Promise<void> {
  await run("MATCH (j:Judgement {id: $id}) DETACH DELETE j", { id });
}

const judgementsOfPages = `
UNWIND $pages AS page
MATCH (j:Judgement {pageId: page})
RETURN page, j.kind, j.keys, j.begins ORDER BY page, j.seq`;

const lastJudgement = `
MATCH (j:Judgement {pageId: $page})
RETURN j.id, j.seq, j.kind, j.keys ORDER BY j.seq DESC LIMIT 1`;
