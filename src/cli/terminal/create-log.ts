import { type Logger, pino } from "pino";
import type { Settings } from "../settings/setting-table.ts";
import type { Colors, Terminal } from "./terminal.ts";

/** The log, on stderr: readable lines on a screen, else one JSON object a line. */
export function createLog(level: Settings["logLevel"], terminal: Terminal): Logger {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  return terminal.errIsScreen
    ? pino(options, { write: (line) => terminal.err(readableLine(line, terminal.errColors)) })
    : pino(options, pino.destination({ dest: 2, sync: true }));
}

/** `12:30:01 WARN Neo4j stopped {"code":1}` for a line of pino's. */
export function readableLine(line: string, colors: Colors): string {
  const { level, time, msg, ...rest } = JSON.parse(line) as Record<string, unknown>;
  const label = pino.levels.labels[Number(level)]?.toUpperCase() ?? String(level);
  const shown = Number(level) >= 50 ? colors.red(label) : colors.yellow(label);
  const more = Object.keys(rest).length > 0 ? ` ${colors.dim(JSON.stringify(rest))}` : "";
  return `${colors.dim(String(time).slice(11, 19))} ${shown} ${msg ?? ""}${more}`;
}
