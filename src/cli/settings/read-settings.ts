import { Problem } from "../../domain/index.ts";
import { type Setting, type SettingName, type Settings, settingTable } from "./setting-table.ts";

/** What was written for the settings: flags as parsed, by setting name, and the environment. */
export interface WrittenSettings {
  readonly flags: Readonly<Partial<Record<SettingName, string>>>;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Where a value comes from; a flag wins over a variable. */
export type Origin = "flag" | "environment" | "standard";

/**
 * Reads all settings: the flag, else the variable, else the standard value. An empty variable counts
 * as not given.
 * @throws Problem BAD_SETTING for the first value that can't be what it is written for.
 */
export function readSettings(written: WrittenSettings): Settings {
  const settings = Object.fromEntries(
    settingNames.map((name) => [name, readSetting(name, written)]),
  ) as unknown as Settings; // Each value was read by its own row of the table.
  checkTogether(settings);
  return settings;
}

export const settingNames = Object.keys(settingTable) as readonly SettingName[];

/** The text that a setting has and where it comes from; null where it has none. */
export function writtenValue(
  name: SettingName,
  { flags, environment }: WrittenSettings,
): { readonly text: string | null; readonly origin: Origin } {
  const { variable, standard } = settingTable[name];
  const flag = flags[name];
  if (flag !== undefined) return { text: flag, origin: "flag" };
  const value = environment[variable];
  if (value) return { text: value, origin: "environment" };
  return { text: standard, origin: "standard" };
}

function readSetting(name: SettingName, written: WrittenSettings): unknown {
  const row: Setting<unknown> = settingTable[name];
  const { text, origin } = writtenValue(name, written);
  if (text === null) return null;
  const read = row.reads.safeParse(text);
  if (read.success) return read.data;
  const asked = origin === "flag" ? row.flag : row.variable;
  const shown = row.secret ? "(not shown)" : `"${withoutPassword(text)}"`;
  const example = row.standard ?? row.placeholder;
  throw new Problem(
    "BAD_SETTING",
    `${asked} is ${shown} and must be ${read.error.issues[0]?.message}; write ${row.flag} ${example} or ${row.variable}=${example}.`,
  );
}

/** An address without what stands before its @. */
function withoutPassword(text: string): string {
  return text.replace(/:\/\/.*@/, "://(not shown)@");
}

function checkTogether({ neo4jUri, neo4jPassword }: Settings): void {
  if (neo4jUri !== null && neo4jPassword === null) {
    throw new Problem(
      "BAD_SETTING",
      `NEO4J_URI is "${neo4jUri}" but there is no password; set NEO4J_PASSWORD (and NEO4J_USER, if it is not neo4j).`,
    );
  }
}
