import type { PageResult } from "../../../../src/cli/ingest/page-result.ts";
import { recordRun } from "../../../../src/cli/ingest/record-run.ts";
import { type PageId, Problem, type Run } from "../../../../src/domain/index.ts";

const added: PageResult = {
  source: "a",
  outcome: {
    page: "page:1" as PageId,
    state: "added",
    articles: 2,
    entities: 3,
    mentions: 5,
    doubts: [],
  },
};
const failed: PageResult = { source: "b", error: new Problem("FILE_EMPTY", "b is empty") };

/** A record whose clock goes by so many milliseconds each time it is looked at, and what it saved. */
function recording(stepMs: number) {
  const saved: Run[] = [];
  const saveRun = async (run: Run): Promise<void> => void saved.push(run);
  let ms = 0;
  const record = recordRun({ saveRun }, "pages/", 2, () => {
    ms += stepMs;
    return new Date(ms);
  });
  return { record, saved };
}

test("the end of a run tells what became of its pages", async () => {
  const { record, saved } = recording(1);
  record.onResult(added);
  record.onResult(failed);
  record.onFileDone();
  await record.end("done");
  expect(saved.at(-1)).toMatchObject({
    source: "pages/",
    state: "done",
    total: 2,
    done: 1,
    added: 1,
    failed: 1,
    articles: 2,
    mentions: 5,
    lastError: "b is empty",
  });
});

test("a run tells of itself at most once a second", async () => {
  const { record, saved } = recording(400);
  for (let i = 0; i < 10; i += 1) record.onResult(added);
  await record.end("done");
  expect(saved).toHaveLength(5);
});

test("a run that can't be told of goes on", async () => {
  const saveRun = async (): Promise<void> => Promise.reject(new Error("gone"));
  const record = recordRun({ saveRun }, "pages/", 1);
  record.onResult(added);
  await expect(record.end("done")).resolves.toBeUndefined();
});
