import { Command, Option } from "commander";
import { languages } from "../../domain/index.ts";
import type { TagFlags } from "../tag/tag.ts";
import type { ExitCode } from "../terminal/exit-code.ts";
import type { Terminal } from "../terminal/terminal.ts";
import type { ImportFlags, IngestFlags, ReadFlags } from "./page-flags.ts";
import { addSettingFlags, settingsOf, writtenSettingsOf } from "./setting-flags.ts";

/** Takes a command's exit status when it ends without throwing. */
type Done = (status: ExitCode) => void;

const pagesMeant =
  "files (text, HTML, PDF, RSS, Atom, ZIP, .jsonl of read pages), folders, patterns like 'pages/*.txt', or -";

/**
 * Gives the program all its commands. What a command does is loaded when it runs, so that the help
 * comes at once.
 */
export function addCommands(program: Command, terminal: Terminal, done: Done): void {
  const commands = [
    startCommand,
    stopCommand,
    statusCommand,
    doctorCommand,
    ingestCommand,
    importCommand,
    readCommand,
    tagCommand,
    removeCommand,
    deriveCommand,
    queryCommand,
    schemaCommand,
    settingsCommand,
    resetCommand,
  ];
  for (const make of commands) program.addCommand(inherit(program, make(terminal, done)));
}

function inherit(program: Command, command: Command): Command {
  return command
    .copyInheritedSettings(program)
    .showHelpAfterError(`help: newsgraph ${command.name()} --help`);
}

function startCommand(terminal: Terminal, done: Done): Command {
  const command = new Command("start")
    .description("Start the graph and serve GraphQL and the playground until Ctrl-C")
    .option("--no-seeds", "leave an empty graph empty; else the pages of seeds/ are read into it");
  addSettingFlags(command, ["server", "graph", "engine", "reading", "log"]);
  return command.action(async (options: { seeds: boolean }) => {
    const { start } = await import("../serve/start.ts");
    done(await start(settingsOf(command), options, terminal));
  });
}

function stopCommand(terminal: Terminal, done: Done): Command {
  const command = new Command("stop").description(
    "Stop what `newsgraph start` runs on the data folder",
  );
  addSettingFlags(command, ["graph"]);
  return command.action(async () => {
    const { stop } = await import("../serve/stop.ts");
    done(await stop(settingsOf(command), terminal));
  });
}

function statusCommand(terminal: Terminal, done: Done): Command {
  const command = new Command("status")
    .description("Say whether newsgraph runs on the data folder, where, and what its graph holds")
    .option("--json", "print JSON");
  addSettingFlags(command, ["graph"]);
  return command.action(async (options: { json?: true }) => {
    const { status } = await import("../serve/status.ts");
    done(await status(settingsOf(command), options, terminal));
  });
}

function doctorCommand(terminal: Terminal, done: Done): Command {
  const command = new Command("doctor")
    .description("Look for what newsgraph needs; say what is missing and the command that mends it")
    .option("--json", "print JSON");
  addSettingFlags(command, ["server", "graph", "engine"]);
  return command.action(async (options: { json?: true }) => {
    const { doctor } = await import("../doctor/doctor.ts");
    done(await doctor(settingsOf(command), options, terminal));
  });
}

function ingestCommand(terminal: Terminal, done: Done): Command {
  const command = new Command("ingest")
    .description("Read newspaper pages and write them to the graph")
    .argument("<pages...>", pagesMeant)
    .option("--dry-run", "read the pages and say what would come of them; write nothing")
    .option("--json", "print one JSON object a page");
  addPageFlags(command);
  addSettingFlags(command, ["graph", "engine", "reading", "log"]);
  return command.action(async (pages: string[], options: IngestFlags) => {
    const { ingest } = await import("../ingest/ingest.ts");
    done(await ingest(pages, settingsOf(command), options, terminal));
  });
}

function importCommand(terminal: Terminal, done: Done): Command {
  const command = new Command("import")
    .description("Make the embedded graph of many pages at once, much faster than ingest")
    .argument("<pages...>", pagesMeant)
    .option("--wait", "return only when the full-text index is built, too");
  addPageFlags(command);
  addSettingFlags(command, ["graph", "engine", "reading", "log"]);
  return command.action(async (pages: string[], options: ImportFlags) => {
    const { importGraph } = await import("../import/import-graph.ts");
    done(await importGraph(pages, settingsOf(command), options, terminal));
  });
}

function readCommand(terminal: Terminal, done: Done): Command {
  const command = new Command("read")
    .description("Read newspaper pages and print what was understood; needs no database")
    .argument("<pages...>", pagesMeant)
    .option("--json", "print JSON: articles, entities and relations")
    .addOption(
      new Option(
        "--jsonl",
        "print all that was read, one page a line, as `ingest` and `import` take it",
      ).conflicts("json"),
    );
  addPageFlags(command);
  addSettingFlags(command, ["reading"]);
  return command.action(async (pages: string[], options: ReadFlags) => {
    const { read } = await import("../read/read.ts");
    done(await read(pages, settingsOf(command), options, terminal));
  });
}

function tagCommand(terminal: Terminal, done: Done): Command {
  return new Command("tag")
    .description('Find the names in texts: a line {"id", "entities"} for each line {"id", "text"}')
    .argument("[files...]", "files of JSON lines; without them, or as -, stdin is read")
    .addOption(
      new Option(
        "--labels <labels>",
        "types of names: PER, LOC and ORG as in MSRA, the ten of CLUENER, or people, places, organizations and positions",
      )
        .choices(["msra", "cluener", "news"] satisfies TagFlags["labels"][])
        .default("msra"),
    )
    .addOption(
      new Option(
        "--model <model>",
        "the model for Chinese; else the encoder where it runs",
      ).choices(["encoder", "crf"] satisfies TagFlags["model"][]),
    )
    .action(async (files: string[], options: TagFlags) => {
      const { tag } = await import("../tag/tag.ts");
      done(await tag(files, options, terminal));
    });
}

function removeCommand(terminal: Terminal, done: Done): Command {
  const command = new Command("remove")
    .description("Remove a page and all that only it tells from the graph")
    .argument("<page>", "the page's id, like page:0123456789abcdef0123, or its file")
    .option("--dry-run", "say which page would go; remove nothing");
  addSettingFlags(command, ["graph", "engine", "reading", "log"]);
  return command.action(async (page: string, options: { dryRun?: true }) => {
    const { remove } = await import("../ingest/remove.ts");
    done(await remove(page, settingsOf(command), options, terminal));
  });
}

function deriveCommand(terminal: Terminal, done: Done): Command {
  const command = new Command("derive")
    .description(
      "Bring the counts, months and places that are derived from pages up to date; a running newsgraph does it by itself",
    )
    .option("--all", "derive all of it anew");
  addSettingFlags(command, ["graph", "engine", "log"]);
  return command.action(async (options: { all?: true }) => {
    const { derive } = await import("../derive/derive.ts");
    done(await derive(settingsOf(command), options, terminal));
  });
}

function queryCommand(terminal: Terminal, done: Done): Command {
  const command = new Command("query")
    .description("Answer a GraphQL document as JSON")
    .argument(
      "<document>",
      "a .graphql file, or - for stdin; NAME.variables.json beside it is used",
    )
    .option("--variables <json>", "the document's variables as JSON, or @FILE");
  addSettingFlags(command, ["graph", "engine", "log"]);
  return command.action(async (document: string, options: { variables?: string }) => {
    const { query } = await import("../query/query.ts");
    done(await query(document, settingsOf(command), options, terminal));
  });
}

function schemaCommand(terminal: Terminal, done: Done): Command {
  return new Command("schema").description("Print the GraphQL schema").action(async () => {
    const { printNewsSchema } = await import("../query/print-news-schema.ts");
    terminal.out((await printNewsSchema()).trimEnd());
    done(0);
  });
}

function settingsCommand(terminal: Terminal, done: Done): Command {
  const command = new Command("settings")
    .description("Print every setting, its value and where it comes from")
    .option("--markdown", "print the table of the documentation instead");
  addSettingFlags(command, ["server", "graph", "engine", "reading", "log"]);
  return command.action(async (options: { markdown?: true }) => {
    const { printSettings } = await import("../settings/print-settings.ts");
    done(printSettings(writtenSettingsOf(command), options, terminal));
  });
}

function resetCommand(terminal: Terminal, done: Done): Command {
  const command = new Command("reset")
    .description("Remove everything from the graph")
    .option("--yes", "do not ask");
  addSettingFlags(command, ["graph", "engine", "log"]);
  return command.action(async (options: { yes?: true }) => {
    const { reset } = await import("../ingest/reset.ts");
    done(await reset(settingsOf(command), options, terminal));
  });
}

function addPageFlags(command: Command): void {
  command
    .optionsGroup("The page (what is left out comes from its manifest, else from the page itself):")
    .option("--publication <name>", "the newspaper's name")
    .option("--home <place>", "its home place: a name like 张家界市, or a code like 430800")
    .option("--date <date>", "when it appeared: 2023-07-05, 2023-07 or 2023")
    .option("--page <number>", "the page's number as printed, like 3 or A3")
    .addOption(
      new Option("--language <language>", "the language it is written in").choices(languages),
    );
}
