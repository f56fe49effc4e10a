import { Problem, type ProblemCode } from "../../domain/index.ts";
import { type ExitCode, exitCodeOf } from "./exit-code.ts";
import type { Terminal } from "./terminal.ts";

/** The command that helps, by what went wrong. */
const helpfulCommands: Partial<Record<ProblemCode, string>> = {
  BAD_SETTING: "newsgraph settings",
  DATA_IN_USE: "newsgraph status",
  DISK_FULL: "newsgraph doctor",
  DOWNLOAD_FAILED: "newsgraph doctor",
  ENGINE_FAILED: "newsgraph doctor",
  GRAPH_DENIED: "newsgraph doctor",
  GRAPH_TIMEOUT: "newsgraph status",
  GRAPH_UNREACHABLE: "newsgraph doctor",
  JAVA_MISSING: "newsgraph doctor",
  JAVA_TOO_OLD: "newsgraph doctor",
  NOT_FOUND: "newsgraph status",
  PORT_IN_USE: "newsgraph status",
};

/**
 * Says on stderr what went wrong: one line, and one with the command that helps. A fault of the
 * program shows its stack only with `NEWSGRAPH_LOG_LEVEL=debug`.
 */
export function reportError(error: unknown, terminal: Terminal, command?: string): ExitCode {
  const { errColors } = terminal;
  terminal.err(`${errColors.red("error:")} ${errorText(error)}`);
  const help = helpFor(error, command);
  if (help) terminal.err(`${errColors.dim("help:")} ${help}`);
  return exitCodeOf(error);
}

/** What went wrong, in one line. */
export function errorText(error: unknown): string {
  if (error instanceof Problem) return error.message;
  const text = error instanceof Error ? error.message : String(error);
  const stack = process.env.NEWSGRAPH_LOG_LEVEL === "debug" && error instanceof Error;
  return `${text} (this is a fault of newsgraph)${stack ? `\n${error.stack}` : ""}`;
}

function helpFor(error: unknown, command: string | undefined): string | null {
  if (!(error instanceof Problem)) return "NEWSGRAPH_LOG_LEVEL=debug shows where it happened";
  const general = helpfulCommands[error.code];
  if (general) return general;
  return command ? `newsgraph ${command} --help` : null;
}
