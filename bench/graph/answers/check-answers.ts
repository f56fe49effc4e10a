import type { ReadRows } from "../database/read-rows.ts";
import { type HttpAnswer, HttpConnection, postRequest } from "../load/http-connection.ts";
import { longestWaitMs } from "../load/run-load.ts";
import type { Parameters, Question } from "../questions/question.ts";
import type { RunningSystem } from "../systems/system.ts";
import type { Answer } from "./answer.ts";
import { difference } from "./difference.ts";
import { wrongStep } from "./wrong-step.ts";

/** Two systems answer one question differently; the message holds both answers. */
export class AnswersDiffer extends Error {}

/**
 * Asks all systems a question about the same things and compares their answers with the first one's.
 * A system that gives none within the time that is waited for is left out from then on; what is
 * returned says so.
 * @throws AnswersDiffer
 */
export async function checkAnswers(
  question: Question,
  asked: readonly Parameters[],
  systems: readonly RunningSystem[],
  readRows: ReadRows,
): Promise<readonly string[]> {
  const unanswered = new Map<RunningSystem, string>();
  for (const parameters of asked) {
    const given: Given[] = [];
    for (const system of systems.filter((one) => !unanswered.has(one))) {
      const answered = await ask(system, question, parameters);
      if ("failure" in answered) unanswered.set(system, answered.failure);
      else given.push({ system, answer: readAnswer(system, question, answered) });
    }
    await compare(question, parameters, given, readRows);
  }
  return [...unanswered].map(([{ name }, why]) => `${question.name}, ${name}: no answer, ${why}`);
}

interface Given {
  readonly system: RunningSystem;
  readonly answer: Answer;
}

async function ask(
  system: RunningSystem,
  question: Question,
  parameters: Parameters,
): Promise<HttpAnswer | { readonly failure: string }> {
  const { address, json } = system.request(question, parameters);
  const connection = new HttpConnection(address, longestWaitMs);
  try {
    const answer = await connection.ask(postRequest(address, json));
    const failure = system.failure(answer);
    return failure === null ? answer : { failure };
  } catch (error) {
    return { failure: String(error) };
  } finally {
    connection.close();
  }
}

function readAnswer(system: RunningSystem, question: Question, answer: HttpAnswer): Answer {
  return question.reads[system.name].parse(system.content(answer));
}

async function compare(
  question: Question,
  parameters: Parameters,
  [first, ...others]: readonly Given[],
  readRows: ReadRows,
): Promise<void> {
  if (first === undefined) return;
  for (const { system, answer } of [first, ...others]) {
    const wrong = await wrongStep(answer, parameters, readRows);
    if (wrong) throw differ(question, parameters, `${system.name}: ${wrong}`, [answer]);
  }
  for (const { system, answer } of others) {
    const found = difference(first.answer, answer);
    const who = `${first.system.name} against ${system.name}`;
    if (found) throw differ(question, parameters, `${who}: ${found}`, [first.answer, answer]);
  }
}

function differ(
  question: Question,
  parameters: Parameters,
  how: string,
  answers: readonly Answer[],
): AnswersDiffer {
  const shown = answers.map((answer) => JSON.stringify(answer, null, 1)).join("\n");
  return new AnswersDiffer(
    `${question.name} ${JSON.stringify(parameters)} is not answered alike. ${how}\n${shown}`,
  );
}
