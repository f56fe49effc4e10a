import { Problem, type ProblemCode } from "../../domain/index.ts";

/** What a command's exit status says. */
export const exitCodes = {
  ok: 0,
  failure: 1,
  usage: 2,
  partly: 3,
  noConnection: 4,
  interrupted: 130,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

const codesOfProblems: Partial<Record<ProblemCode, ExitCode>> = {
  BAD_INPUT: exitCodes.usage,
  BAD_SETTING: exitCodes.usage,
  GRAPH_UNREACHABLE: exitCodes.noConnection,
  GRAPH_DENIED: exitCodes.noConnection,
  GRAPH_TIMEOUT: exitCodes.noConnection,
};

/** The exit status for what was thrown. */
export function exitCodeOf(error: unknown): ExitCode {
  return (error instanceof Problem && codesOfProblems[error.code]) || exitCodes.failure;
}
