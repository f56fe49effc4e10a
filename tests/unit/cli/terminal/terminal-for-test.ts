import { createColors } from "picocolors";
import type { Terminal } from "../../../../src/cli/terminal/terminal.ts";

/** A terminal that keeps what is written to it; without colours. */
export interface TerminalForTest extends Terminal {
  readonly outLines: readonly string[];
  readonly errLines: readonly string[];
}

export function terminalForTest(how: Partial<Terminal> = {}): TerminalForTest {
  const outLines: string[] = [];
  const errLines: string[] = [];
  return {
    outLines,
    errLines,
    out: (line) => void outLines.push(line),
    err: (line) => void errLines.push(line),
    outIsScreen: false,
    errIsScreen: false,
    outColors: createColors(false),
    errColors: createColors(false),
    ...how,
  };
}
