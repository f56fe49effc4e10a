import { type ExitCode, exitCodes } from "../terminal/exit-code.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { readSettings, settingNames, type WrittenSettings, writtenValue } from "./read-settings.ts";
import { type Setting, settingTable } from "./setting-table.ts";
import { settingsMarkdown } from "./settings-markdown.ts";

/** Prints every setting as `VARIABLE=value  # origin`, secrets hidden; or the documentation's table. */
export function printSettings(
  written: WrittenSettings,
  options: { readonly markdown?: true },
  terminal: Terminal,
): ExitCode {
  if (options.markdown) {
    terminal.out(settingsMarkdown().trimEnd());
    return exitCodes.ok;
  }
  for (const name of settingNames) {
    const row: Setting<unknown> = settingTable[name];
    const { text, origin } = writtenValue(name, written);
    const value = row.secret && text !== null ? "(hidden)" : (text ?? "");
    const from = text === null ? (row.otherwise ?? "") : origins[origin];
    terminal.out(`${row.variable}=${value}  ${terminal.outColors.dim(`# ${from}; ${row.flag}`)}`);
  }
  readSettings(written);
  return exitCodes.ok;
}

const origins = {
  flag: "from its flag",
  environment: "from the environment",
  standard: "the standard value",
} as const;
