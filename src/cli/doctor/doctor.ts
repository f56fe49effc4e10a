import { askRunning } from "../serve/control.ts";
import type { Settings } from "../settings/setting-table.ts";
import { type ExitCode, exitCodes } from "../terminal/exit-code.ts";
import { counted } from "../terminal/summary.ts";
import type { Colors, Terminal } from "../terminal/terminal.ts";
import { examine } from "./examine.ts";
import type { Finding } from "./finding.ts";

/** Looks at all that newsgraph needs. Status 1 where something essential is missing. */
export async function doctor(
  settings: Settings,
  flags: { readonly json?: true },
  terminal: Terminal,
): Promise<ExitCode> {
  const findings = await examine(settings, await askRunning(settings.data));
  if (flags.json) terminal.out(JSON.stringify(findings, null, 2));
  else for (const finding of findings) tell(finding, terminal);
  const missing = findings.filter(({ state }) => state === "missing").length;
  terminal.err(
    missing === 0 ? "Nothing is missing." : `${counted(missing, "essential thing")} missing.`,
  );
  return missing === 0 ? exitCodes.ok : exitCodes.failure;
}

const marks: Record<Finding["state"], (colors: Colors) => string> = {
  ok: ({ green }) => green("ok     "),
  note: ({ yellow }) => yellow("note   "),
  missing: ({ red }) => red("missing"),
};

function tell({ about, state, found, mend }: Finding, terminal: Terminal): void {
  const { outColors } = terminal;
  terminal.out(`${marks[state](outColors)}  ${about.padEnd(12)}${found}`);
  if (mend !== null) terminal.out(`         ${" ".repeat(12)}${outColors.cyan(mend)}`);
}
