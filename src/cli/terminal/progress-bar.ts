import { Presets, SingleBar } from "cli-progress";

/** A bar on stderr, for a person who waits; `format` as cli-progress has it. */
export function progressBar(format: string): SingleBar {
  const bar = new SingleBar(
    { format, formatTime: remaining, barsize: 30, hideCursor: true, stream: process.stderr },
    Presets.shades_classic,
  );
  // An exit in the middle would leave the terminal without its cursor.
  process.once("exit", () => bar.stop());
  return bar;
}

/** `90 s`, `5 min`; nothing is known at the beginning. */
function remaining(seconds: number): string {
  if (!Number.isFinite(seconds) || seconds < 0) return "…";
  return seconds <= 90 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`;
}
