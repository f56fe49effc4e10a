import { type Deriver, keepDerived } from "../../../../src/cli/serve/keep-derived.ts";
import { type DerivedState, type DeriveOutcome, Problem } from "../../../../src/domain/index.ts";

/** A graph that has `seq` events and counts how often it was derived. */
function smallGraph(seq: number) {
  const graph = {
    seq,
    derivedSeq: 0,
    derived: 0,
    forgotten: [] as number[],
    failure: null as unknown,
    onDerive: (): void => undefined,
    derivedState: async (): Promise<DerivedState> => {
      if (graph.failure) throw graph.failure;
      const { seq, derivedSeq } = graph;
      return { seq, derivedSeq, derivedAsOf: null, isWhole: true, judged: 0 };
    },
    derive: async (): Promise<DeriveOutcome> => {
      graph.derived += 1;
      graph.derivedSeq = graph.seq;
      graph.onDerive();
      return { ...(await graph.derivedState()), state: "done" };
    },
    forgetEvents: async (before: number): Promise<number> => {
      graph.forgotten.push(before);
      return 0;
    },
  };
  return graph;
}

const log = () => {
  const lines: string[] = [];
  return {
    lines,
    warn: (message: string) => void lines.push(message),
    error: (_: object, message: string) => void lines.push(message),
  };
};

/** Derives until the graph was derived so often. */
async function until(times: number, graph: ReturnType<typeof smallGraph>): Promise<Deriver> {
  const end = new AbortController();
  const deriver = keepDerived(graph, log(), end.signal);
  await new Promise<void>((done) => {
    graph.onDerive = () => {
      if (graph.derived === times) done();
    };
  });
  end.abort();
  await deriver.ended;
  return deriver;
}

test("what was written before the start is derived", async () => {
  const graph = smallGraph(3);
  await until(1, graph);
  expect(graph.derivedSeq).toBe(3);
});

test("it is derived again when something was written", async () => {
  const graph = smallGraph(1);
  const end = new AbortController();
  const deriver = keepDerived(graph, log(), end.signal);
  await new Promise<void>((done) => {
    graph.onDerive = () => {
      if (graph.derived === 2) return done();
      graph.seq += 1;
      deriver.wake();
    };
  });
  end.abort();
  await deriver.ended;
  expect(graph.derivedSeq).toBe(2);
});

test("a hundred thousand events are kept", async () => {
  const graph = smallGraph(100_007);
  await until(1, graph);
  expect(graph.forgotten).toEqual([7]);
});

test("a graph that is gone is told of once and waited for", async () => {
  const graph = smallGraph(1);
  graph.failure = new Problem("GRAPH_UNREACHABLE", "gone");
  const end = new AbortController();
  const told = log();
  const deriver = keepDerived(graph, told, end.signal);
  for (let i = 0; i < 3; i += 1) {
    deriver.wake();
    await new Promise((turn) => setTimeout(turn, 1));
  }
  graph.failure = null;
  await new Promise<void>((done) => {
    graph.onDerive = done;
    deriver.wake();
  });
  end.abort();
  await deriver.ended;
  expect([graph.derived, told.lines]).toEqual([1, ["Deriving waits: gone"]]);
});

test("it ends with its signal, even while it rests", async () => {
  const end = new AbortController();
  const deriver = keepDerived(smallGraph(0), log(), end.signal);
  end.abort();
  await expect(deriver.ended).resolves.toBeUndefined();
});
