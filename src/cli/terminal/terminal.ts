import { createColors } from "picocolors";

/** Where a command writes: what was asked for goes to `out`, all else to `err`. */
export interface Terminal {
  /** Writes a line of what was asked for to stdout. */
  out(line: string): void;
  /** Writes a line of talk to stderr. */
  err(line: string): void;
  /** Whether a person reads stdout, so that tables and colours help. */
  readonly outIsScreen: boolean;
  readonly errIsScreen: boolean;
  /** Colours for stdout; they leave the text as it is where nobody would see them. */
  readonly outColors: Colors;
  readonly errColors: Colors;
}

export type Colors = ReturnType<typeof createColors>;

/** The terminal of this process. Colours only on a screen and without `NO_COLOR`. */
export function processTerminal(): Terminal {
  const outIsScreen = process.stdout.isTTY === true;
  const errIsScreen = process.stderr.isTTY === true;
  endQuietlyWithoutReader();
  const colorful = !process.env.NO_COLOR && process.env.TERM !== "dumb";
  return {
    out: (line) => void process.stdout.write(`${line}\n`),
    err: (line) => void process.stderr.write(`${line}\n`),
    outIsScreen,
    errIsScreen,
    outColors: createColors(outIsScreen && colorful),
    errColors: createColors(errIsScreen && colorful),
  };
}

/** Who reads the output may have enough of it (`| head`); that is no fault. */
function endQuietlyWithoutReader(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    throw error;
  });
  // Talk that nobody can hear (the terminal was closed) must not keep a command from its end.
  process.stderr.on("error", () => undefined);
}
