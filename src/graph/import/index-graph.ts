import { setTimeout as sleep } from "node:timers/promises";
import type { Connection } from "../store/connection.ts";
import { type IndexProgress, indexProgress } from "../store/index-progress.ts";
import { articleText, constraintsAndIndexes, fullTextIndexes } from "../store/structure.ts";

const pollMs = 250;
const longestMs = 24 * 3_600_000;

/**
 * Makes the constraints and indexes of an imported graph, and returns when all are built but that of the
 * articles' words, which takes longer than all the rest; Neo4j builds it whenever it runs.
 * @param onProgress is told what share of them is built, 0 to 1.
 */
export async function indexGraph(
  connection: Connection,
  onProgress: (share: number) => void,
  unwanted?: AbortSignal,
): Promise<void> {
  const constraints = constraintsAndIndexes.filter(isConstraint);
  for (const [i, statement] of constraints.entries()) {
    onProgress((0.5 * i) / constraints.length);
    await connection.define(statement, longestMs);
    unwanted?.throwIfAborted();
  }
  const isLongest = (statement: string): boolean => statement.includes(` ${articleText} `);
  const others = [...constraintsAndIndexes, ...fullTextIndexes].filter(
    (statement) => !isConstraint(statement) && !isLongest(statement),
  );
  // In one transaction, so that Neo4j reads the store once for all of them.
  await connection.write(async (run) => {
    for (const statement of others) await run(statement);
  });
  await untilBuilt(
    connection,
    () => true,
    (share) => onProgress(0.5 + share / 2),
    unwanted,
  );
  for (const statement of fullTextIndexes.filter(isLongest)) await connection.define(statement);
}

/** Waits until the index of the articles' words is built as well. */
export async function awaitFullText(
  connection: Connection,
  onProgress: (share: number) => void,
  unwanted?: AbortSignal,
): Promise<void> {
  await untilBuilt(connection, ({ name }) => name === articleText, onProgress, unwanted);
}

function isConstraint(statement: string): boolean {
  return statement.startsWith("CREATE CONSTRAINT");
}

async function untilBuilt(
  connection: Connection,
  isAwaited: (index: IndexProgress) => boolean,
  onProgress: (share: number) => void,
  unwanted?: AbortSignal,
): Promise<void> {
  for (;;) {
    const shares = (await indexProgress(connection)).filter(isAwaited).map(({ share }) => share);
    onProgress(shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length));
    if (shares.every((share) => share === 1)) return;
    await sleep(pollMs, undefined, { signal: unwanted });
    unwanted?.throwIfAborted();
  }
}
