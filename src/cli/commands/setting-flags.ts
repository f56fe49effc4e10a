import { type Command, Option } from "commander";
import { readSettings, settingNames, type WrittenSettings } from "../settings/read-settings.ts";
import {
  type Concern,
  type Setting,
  type Settings,
  settingTable,
} from "../settings/setting-table.ts";

/** Gives a command the flags of the settings it heeds, under a heading of their own in its help. */
export function addSettingFlags(command: Command, concerns: readonly Concern[]): Command {
  command.optionsGroup("Settings (a flag wins over its variable):");
  for (const name of settingNames) {
    const row: Setting<unknown> = settingTable[name];
    if (!concerns.includes(row.concern)) continue;
    const otherwise = row.standard ?? row.otherwise;
    const description = `${row.description} (${row.variable}; without it: ${otherwise})`;
    command.addOption(
      new Option(`${row.flag} <${row.placeholder}>`, description).argParser(String),
    );
  }
  return command;
}

/** Reads all settings, with the flags that were given to a command. */
export function settingsOf(command: Command): Settings {
  return readSettings(writtenSettingsOf(command));
}

/** What was written for the settings on this command and in the environment. */
export function writtenSettingsOf(command: Command): WrittenSettings {
  const given = command.opts<Record<string, unknown>>();
  const flags = settingNames.flatMap((name) => {
    const value = given[optionName(settingTable[name].flag)];
    return typeof value === "string" ? [[name, value] as const] : [];
  });
  return { flags: Object.fromEntries(flags), environment: process.env };
}

/** The name under which commander files a flag: `allowedHosts` for `--allowed-hosts`. */
function optionName(flag: string): string {
  return new Option(flag).attributeName();
}
