import type { Database } from "../database/open-database.ts";
import { untilQuiet } from "../database/until-quiet.ts";
import { enoughForP99, type Figures, figuresOf } from "../load/figures.ts";
import { postRequest } from "../load/http-connection.ts";
import { type Load, type LoadRun, runLoad } from "../load/run-load.ts";
import type { Parameters, Question } from "../questions/question.ts";
import type { RunningSystem, SystemName } from "../systems/system.ts";

/** One question put to one system over so many connections. */
export interface Cell {
  readonly question: string;
  readonly system: SystemName;
  readonly connections: number;
  readonly figures: Figures;
}

/** How thoroughly it is measured. */
export interface Thoroughness {
  readonly rounds: number;
  /** How long a cell is loaded in one round, at least. */
  readonly seconds: number;
  /** And at most, where not enough requests are answered by then. */
  readonly patience: number;
  readonly connections: readonly number[];
}

/** What is asked of every system, in the same order. */
export interface Asked {
  readonly question: Question;
  readonly parameters: readonly Parameters[];
}

/**
 * Measures every question on every system: round by round, and in a round cell by cell, the systems
 * one after the other, so that what disturbs the machine meets all of them alike.
 */
export async function measureAll(
  asked: readonly Asked[],
  systems: readonly RunningSystem[],
  thoroughness: Thoroughness,
  { readRows, pid }: Database,
  onCell: (text: string) => void,
): Promise<readonly Cell[]> {
  const plans = asked.flatMap(({ question, parameters }) =>
    thoroughness.connections.flatMap((connections) =>
      systems.map((system) => ({
        question: question.name,
        system,
        load: {
          ...loadOf(system, question, parameters, connections, thoroughness),
          pids: [system.pid, pid],
        },
        rounds: [] as LoadRun[],
      })),
    ),
  );
  const most = Math.max(...thoroughness.connections);
  for (const { question, system, load } of plans.filter((plan) => plan.load.connections === most)) {
    onCell(`warming up: ${question}, ${system.name}`);
    // Programs that run for the first time are compiled bit by bit, in node and in Java.
    await runLoad({ ...load, atLeastMs: 4_000, atLeastRequests: 2_000, atMostMs: 10_000 });
    await untilQuiet(readRows);
  }
  for (let round = 1; round <= thoroughness.rounds; round += 1) {
    for (const { question, system, load, rounds } of plans) {
      onCell(`round ${round}: ${question}, ${load.connections} × ${system.name}`);
      rounds.push(await runLoad(load));
      await untilQuiet(readRows);
    }
  }
  return plans.map(({ question, system, load, rounds }) => ({
    question,
    system: system.name,
    connections: load.connections,
    figures: figuresOf(rounds),
  }));
}

function loadOf(
  system: RunningSystem,
  question: Question,
  parameters: readonly Parameters[],
  connections: number,
  { rounds, seconds, patience }: Thoroughness,
): Omit<Load, "pids"> {
  const requests = parameters.map((one) => system.request(question, one));
  const address = requests[0]?.address;
  if (!address) throw new Error(`There is nothing to ask about ${question.name}.`);
  return {
    address,
    requests: requests.map(({ json }) => postRequest(address, json)),
    connections,
    atLeastRequests: connections > 1 ? Math.ceil(enoughForP99 / rounds) : 1,
    atLeastMs: seconds * 1_000,
    atMostMs: patience * 1_000,
    failure: (answer) => system.failure(answer),
  };
}
