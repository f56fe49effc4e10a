import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { type ExecutionResult, graphql } from "graphql";
import { newsSchema } from "../../api/index.ts";
import { Problem } from "../../domain/index.ts";
import { ingestInto } from "../ingest/ingest-into.ts";
import { stdin } from "../pages/find-pages.ts";
import { openDatabase } from "../serve/open-database.ts";
import type { Settings } from "../settings/setting-table.ts";
import { type ExitCode, exitCodeOf, exitCodes } from "../terminal/exit-code.ts";
import { counted } from "../terminal/summary.ts";
import type { Terminal } from "../terminal/terminal.ts";

/** Answers a GraphQL document; the answer goes to stdout as JSON, errors in it as GraphQL has them. */
export async function query(
  document: string,
  settings: Settings,
  flags: { readonly variables?: string },
  terminal: Terminal,
): Promise<ExitCode> {
  const source = await documentText(document);
  const variableValues = await variablesFor(document, flags.variables);
  const [database, schema] = await Promise.all([openDatabase(settings, terminal), newsSchema()]);
  try {
    const { graph, read } = database;
    const contextValue = {
      graph,
      ingest: ingestInto(graph, read),
      requestId: "query",
      canWrite: true,
      signal: AbortSignal.timeout(settings.timeout * 1000),
    };
    const result = await graphql({ schema, source, variableValues, contextValue });
    terminal.out(JSON.stringify(result, null, 2));
    return conclude(result, terminal);
  } finally {
    await database.close();
  }
}

function conclude({ errors }: ExecutionResult, terminal: Terminal): ExitCode {
  const [first] = errors ?? [];
  if (!first) return exitCodes.ok;
  terminal.err(
    `${terminal.errColors.red("error:")} ${counted(errors?.length ?? 0, "error")} in the answer, the first: ${first.message}`,
  );
  return first.originalError instanceof Problem
    ? exitCodeOf(first.originalError)
    : exitCodes.failure;
}

async function documentText(document: string): Promise<string> {
  return document === stdin ? text(process.stdin) : fileText(document);
}

async function fileText(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    throw new Problem(
      "FILE_UNREADABLE",
      `"${path}" can't be read: ${(cause as Error).message}; name a .graphql file, or - for stdin.`,
      { cause },
    );
  }
}

/** Variables as given, `@FILE` for those of a file; else those that lie beside the document. */
async function variablesFor(
  document: string,
  given: string | undefined,
): Promise<Record<string, unknown>> {
  const beside = document.replace(/\.graphql$/, ".variables.json");
  if (given !== undefined) {
    return given.startsWith("@")
      ? parseVariables(await fileText(given.slice(1)), given.slice(1))
      : parseVariables(given, "--variables");
  }
  return beside !== document && existsSync(beside)
    ? parseVariables(await fileText(beside), beside)
    : {};
}

function parseVariables(json: string, from: string): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(json);
    if (typeof parsed === "object" && parsed !== null && !Array.isArray(parsed)) {
      return parsed as Record<string, unknown>;
    }
  } catch (cause) {
    throw new Problem(
      "BAD_INPUT",
      `The variables of "${from}" are no JSON: ${(cause as Error).message}; write them like {"name":"辽河镇"}.`,
      { cause },
    );
  }
  throw new Problem(
    "BAD_INPUT",
    `The variables of "${from}" are no JSON object; write them like {"name":"辽河镇"}.`,
  );
}
