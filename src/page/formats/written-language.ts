import type { Language } from "../../domain/index.ts";

/** The language that a tag like `zh-CN` or `en_US` stands for; null for others. */
export function writtenLanguage(tag: string | null | undefined): Language | null {
  const primary = tag?.trim().toLowerCase().split(/[-_]/)[0];
  return primary === "zh" || primary === "en" ? primary : null;
}
