import { readFileSync } from "node:fs";
import type { HttpAnswer } from "../load/http-connection.ts";
import type { Question } from "../questions/question.ts";
import type { ServerProcess } from "./server-process.ts";
import type { RunningSystem, SystemName } from "./system.ts";

/** A server of GraphQL; its documents lie beside the questions, under its name. */
export function graphqlSystem(name: SystemName, { url, pid, stop }: ServerProcess): RunningSystem {
  return {
    name,
    pid,
    request: (question, variables) => ({
      address: url,
      json: JSON.stringify({ query: documentOf(question, name), variables }),
    }),
    failure,
    content: ({ body }) => (JSON.parse(body.toString("utf8")) as { data: unknown }).data,
    stop,
  };
}

const documents = new Map<string, string>();

function documentOf({ name: question }: Question, system: SystemName): string {
  const path = `../questions/${question}/${system}.graphql`;
  const known = documents.get(path);
  if (known) return known;
  const text = readFileSync(new URL(path, import.meta.url), "utf8");
  documents.set(path, text);
  return text;
}

/** A GraphQL server says 200 to errors as well; no generated text holds the word in quotes. */
function failure({ status, body }: HttpAnswer): string | null {
  const isFine = status === 200 && !body.includes('"errors"');
  return isFine ? null : `${status}: ${body.toString("utf8", 0, 400)}`;
}
