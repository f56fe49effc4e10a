import type {
  AskedCorrection,
  DerivedState,
  DeriveOptions,
  DeriveOutcome,
  GraphEvent,
  IdentityJudgement,
  IngestOutcome,
  Judge,
  Judged,
  JudgedOutcome,
  JudgementId,
  LikenessRules,
  PageGraph,
  PageId,
  Reread,
  Run,
  TextForms,
  UndoneJudgement,
} from "../domain/index.ts";
import { derive } from "./derive/derive.ts";
import { derivedState } from "./derive/state.ts";
import { forgetEvents } from "./events/forget-events.ts";
import { lastSeq, readEvents } from "./events/read-events.ts";
import { compile } from "./read/compile.ts";
import type { Variables } from "./read/given.ts";
import type { Plan } from "./read/plan.ts";
import { readRuns, saveRun } from "./runs/runs.ts";
import {
  connect,
  type GraphAddress,
  type ReadOptions,
  type Statement,
} from "./store/connection.ts";
import { fullTextGate } from "./store/full-text-gate.ts";
import { prepareStructure } from "./store/prepare.ts";
import { clearGraph } from "./write/clear-graph.ts";
import { correctReading, undoJudgement } from "./write/correct-reading.ts";
import { judgeIdentity } from "./write/judge-identity.ts";
import { rememberKeys } from "./write/remember-keys.ts";
import { removePage } from "./write/remove-page.ts";
import { type Writing, writePages } from "./write/write-pages.ts";

/** How far a work of several transactions has come. */
export type WorkState = "begun" | "done";

/** How a plan is answered. */
export interface AnswerOptions extends ReadOptions {
  /** What the plan leaves open. */
  readonly variables?: Variables;
  /** Whether values that must be there may be missing all the same. */
  readonly lenient?: boolean;
}

/** How a plan would be answered. */
export interface Explained {
  readonly statement: Statement;
  /** Neo4j's operators, the last one first; what it reads from is further in. */
  readonly steps: readonly string[];
}

/** A graph: pages are written to it and plans are answered from it. */
export interface Graph {
  /** Makes constraints and indexes where they are missing, and fills what an older release did not write. */
  prepare(): Promise<void>;
  /** Resolves when the graph answers; a Problem says why it does not. */
  verify(): Promise<void>;
  /** Writes a page, whole or not at all; the same page again changes nothing. */
  writePage(graph: PageGraph): Promise<IngestOutcome>;
  /** Writes several pages at once, each whole or not at all; the outcomes are in their order. */
  writePages(graphs: readonly PageGraph[]): Promise<readonly IngestOutcome[]>;
  /**
   * Takes a page and what only it gave out again; false where there is no such page. How it was judged is
   * kept and followed when it comes back.
   */
  removePage(page: PageId): Promise<boolean>;
  /**
   * Reads a page of the graph once more with one more correction, which is kept. Throws a Problem where
   * what it speaks of is not there or not of one page.
   */
  correctReading(asked: AskedCorrection, judge: Judge): Promise<JudgedOutcome>;
  /** Forgets a judgement and reads its page as if it never was; null where there is no such judgement. */
  undoJudgement(id: JudgementId): Promise<UndoneJudgement | null>;
  /** Keeps what somebody decides of two people. Throws a Problem where one of them is not there. */
  judgeIdentity(judgement: IdentityJudgement): Promise<Judged>;
  /**
   * Answers a plan with one statement. Throws MissingValue where the graph lacks a value that must be
   * there, unless `lenient`.
   */
  answer(plan: Plan, options?: AnswerOptions): Promise<unknown>;
  /** The statement that a plan would be answered with, and the steps in which Neo4j would answer it. */
  explain(plan: Plan, options?: Omit<AnswerOptions, "lenient">): Promise<Explained>;
  /** What share of the index of the articles' words is built, 0 to 1; until it is 1 they can't be searched. */
  fullTextShare(): Promise<number>;
  /** How much there is, by label. */
  count(): Promise<Readonly<Record<string, number>>>;
  /** How far a work that fills the graph has come; null where it was never begun. */
  progress(work: string): Promise<WorkState | null>;
  setProgress(work: string, state: WorkState): Promise<void>;
  /** What was changed, in its order: the events behind the one of number `after`, at most `limit`. */
  events(after: number, limit: number): Promise<readonly GraphEvent[]>;
  /** The number of the last event; 0 where there never was one. */
  lastSeq(): Promise<number>;
  /** Deletes the events before a number, but none that is still to be derived; gives how many. */
  forgetEvents(before: number): Promise<number>;
  /** Brings what is derived in line with what was written; it may be ended at any point and called again. */
  derive(options?: DeriveOptions): Promise<DeriveOutcome>;
  /** How far the derived data has come behind what was written. */
  derivedState(): Promise<DerivedState>;
  /** Keeps what a run of taking in pages tells of itself, over what it told before. */
  saveRun(run: Run): Promise<void>;
  /** The latest runs, the last one first. */
  runs(limit: number): Promise<readonly Run[]>;
  /** Deletes everything but the structure. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

/** What a graph is opened with, where it is not the usual. */
export interface GraphOptions {
  /** The clock that tells when something was written. */
  readonly now?: () => Date;
  /** How pages that somebody judged are read; without it they can't be written. */
  readonly reread?: Reread;
  /** How people are compared; without it nobody is, and nobody's identity can be judged. */
  readonly likeness?: LikenessRules | null;
}

/** Opens a graph. Nothing is sent before the first call. */
export function openGraph(
  address: GraphAddress,
  forms: TextForms,
  { now = () => new Date(), reread = noReader, likeness = null }: GraphOptions = {},
): Graph {
  const connection = connect(address);
  const gate = fullTextGate(connection);
  const remembered = rememberKeys(forms);
  const time = (): string => now().toISOString();
  const writing = (): Writing => ({
    ...{ forms: remembered, reread, at: time() },
    likeness: () => likeness ?? noRules(),
  });
  return {
    prepare: () => prepareStructure(connection, forms),
    verify: () => connection.verify(),
    writePage: async (graph) => {
      const [outcome] = await writePages(connection, [graph], writing());
      if (!outcome) throw new Error("a page that was written has no outcome");
      return outcome;
    },
    writePages: (graphs) => writePages(connection, graphs, writing()),
    removePage: (page) => removePage(connection, page, time()),
    correctReading: (asked, judge) => correctReading(connection, asked, judge, writing()),
    undoJudgement: (id) => undoJudgement(connection, id, writing()),
    judgeIdentity: (judgement) => {
      const { likeness: rules, at } = writing();
      return judgeIdentity(connection, judgement, rules(), at);
    },
    answer: async (plan, { variables = {}, lenient = false, signal } = {}) => {
      const { statement, read } = compile(plan);
      const asked = statement(variables);
      await gate.pass(asked.text);
      const [row] = await connection.read(asked, { signal });
      return row ? read(row, { variables, lenient }) : null;
    },
    explain: async (plan, { variables = {}, signal } = {}) => {
      const statement = compile(plan).statement(variables);
      return { statement, steps: await connection.explain(statement, { signal }) };
    },
    fullTextShare: () => gate.share(),
    count: async () => {
      const [row] = await connection.read({ text: counting, parameters: {} });
      return Object.fromEntries(counted.map((label, i) => [label, Number(row?.[i] ?? 0)]));
    },
    progress: async (work) => {
      const text = "MATCH (m:Meta {key: $work}) RETURN m.state";
      const [row] = await connection.read({ text, parameters: { work } });
      const state = row?.[0];
      return state === "begun" || state === "done" ? state : null;
    },
    setProgress: async (work, state) => {
      await connection.write((run) =>
        run("MERGE (m:Meta {key: $work}) SET m.state = $state", { work, state }),
      );
    },
    events: (after, limit) => readEvents(connection, after, limit),
    lastSeq: () => lastSeq(connection),
    forgetEvents: (before) => forgetEvents(connection, before),
    derive: (options) => derive(connection, likeness, options),
    derivedState: () => derivedState(connection, likeness),
    saveRun: (run) => saveRun(connection, run),
    runs: (limit) => readRuns(connection, limit),
    clear: () => clearGraph(connection),
    close: () => connection.close(),
  };
}

function noReader(): never {
  throw new Error(
    "A page that somebody judged is read again, and this graph was opened without a reader.",
  );
}

function noRules(): never {
  throw new Error("Two people are compared, and this graph was opened without rules for that.");
}

const counted = [
  "Publication",
  "Page",
  "Article",
  "Person",
  "Official",
  "Organization",
  "Location",
  "Judgement",
];
const counting = `RETURN ${counted.map((label) => `COUNT { (:${label}) }`).join(", ")}`;
