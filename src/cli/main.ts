import { Command, CommanderError } from "commander";
import { addCommands } from "./commands/commands.ts";
import { type ExitCode, exitCodes } from "./terminal/exit-code.ts";
import { reportError } from "./terminal/report-error.ts";
import { processTerminal } from "./terminal/terminal.ts";
import { version } from "./version.ts";

/** Runs one command as written on the command line (without node and script); gives the exit status. */
export async function run(args: readonly string[]): Promise<number> {
  const terminal = processTerminal();
  const program = new Command("newsgraph")
    .description(
      "A knowledge graph of the people, officials, organizations and locations in the news",
    )
    .version(version(), "-V, --version", "Print the version")
    .helpOption("-h, --help", "Print this help")
    .helpCommand("help [command]", "Print the help of a command")
    .showSuggestionAfterError()
    .exitOverride();
  let status: ExitCode = exitCodes.ok;
  addCommands(program, terminal, (code) => {
    status = code;
  });
  try {
    await program.parseAsync([...args], { from: "user" });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return usageStatus(error);
    return reportError(
      error,
      terminal,
      args.find((arg) => !arg.startsWith("-")),
    );
  }
}

/** Commander has said what was wrong; printing the help or the version was what was asked for. */
function usageStatus(error: CommanderError): ExitCode {
  return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
}
