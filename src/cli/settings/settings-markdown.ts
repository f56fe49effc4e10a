import { type Setting, settingTable } from "./setting-table.ts";

/** The table of settings for the README, as Markdown without a heading; ends with a line end. */
export function settingsMarkdown(): string {
  const rows = Object.values(settingTable).map(markdownRow);
  return [
    "| Variable | Flag | Without it | Meaning |",
    "| --- | --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
}

function markdownRow(row: Setting<unknown>): string {
  const otherwise = row.standard === null ? (row.otherwise ?? "") : `\`${row.standard}\``;
  const cells = [`\`${row.variable}\``, `\`${row.flag} ${row.placeholder}\``, otherwise];
  return `| ${[...cells, row.description].join(" | ")} |`;
}
