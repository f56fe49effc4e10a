/**
 * The ten questions, put to newsgraph, to @neo4j/graphql and to hand-written Cypher over one graph:
 * first their answers are compared, then they are measured side by side. See bench/README.md.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { AnswersDiffer, checkAnswers } from "./answers/check-answers.ts";
import { openDatabase } from "./database/open-database.ts";
import { describeMachine, loadNow } from "./measure/machine.ts";
import { measureAll } from "./measure/measure-all.ts";
import { seededRandom } from "./pages/random.ts";
import { allQuestions } from "./questions/all-questions.ts";
import { fillPools } from "./questions/pools.ts";
import { growthText } from "./report/growth.ts";
import type { Result } from "./report/result.ts";
import { resultText } from "./report/tables.ts";
import { startSystems } from "./systems/start-systems.ts";
import { systemNames } from "./systems/system.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    articles: { type: "string", default: "2000" },
    data: { type: "string", default: join(homedir(), ".cache", "newsgraph", "bench") },
    questions: { type: "string" },
    systems: { type: "string" },
    connections: { type: "string", default: "1,16" },
    rounds: { type: "string", default: "3" },
    seconds: { type: "string", default: "2" },
    patience: { type: "string", default: "15" },
    checks: { type: "string", default: "8" },
    save: { type: "boolean", default: false },
    compare: { type: "boolean", default: false },
  },
});

for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(130));

/** So many different things are asked about before the first is asked about again. */
const asked = 2_000;

try {
  if (values.compare) compare(positionals);
  else await measure();
} catch (error) {
  if (!(error instanceof AnswersDiffer)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

function compare([few = "", many = ""]: readonly string[]): void {
  const read = (file: string): Result => JSON.parse(readFileSync(file, "utf8")) as Result;
  console.log(growthText(read(few), read(many)));
}

async function measure(): Promise<void> {
  const articles = Number(values.articles);
  const questions = allQuestions.filter(({ name }) => isChosen(name, values.questions));
  const database = await openDatabase(values.data, articles);
  try {
    const { readRows, address } = database;
    const systems = await startSystems(
      systemNames.filter((name) => isChosen(name, values.systems)),
      address,
    );
    try {
      const machine = await describeMachine(readRows);
      const pools = await fillPools(readRows, articles);
      const plans = questions.map((question, i) => {
        const random = seededRandom(i);
        const parameters = Array.from({ length: asked }, () => question.draw(pools, random));
        return { question, parameters };
      });
      const unanswered: string[] = [];
      for (const { question, parameters } of plans) {
        tell(`comparing the answers: ${question.name}`);
        const checked = parameters.slice(0, Number(values.checks));
        unanswered.push(...(await checkAnswers(question, checked, systems, readRows)));
      }
      const thoroughness = {
        rounds: Number(values.rounds),
        seconds: Number(values.seconds),
        patience: Number(values.patience),
        connections: values.connections.split(",").map(Number),
      };
      const cells = await measureAll(plans, systems, thoroughness, database, tell);
      const result: Result = {
        articles,
        takenAt: new Date().toISOString(),
        machine: { ...machine, load: [...machine.load, loadNow()] },
        cells,
        unanswered,
      };
      console.log(resultText(result));
      if (values.save) save(result);
    } finally {
      await Promise.all(systems.map((system) => system.stop()));
    }
  } finally {
    await database.close();
  }
}

function isChosen(name: string, chosen: string | undefined): boolean {
  return chosen === undefined || chosen.split(",").includes(name);
}

function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}

function save(result: Result): void {
  const folder = fileURLToPath(new URL("../results/", import.meta.url));
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `graph-${result.articles}.json`);
  writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
  tell(`kept in ${file}`);
}
