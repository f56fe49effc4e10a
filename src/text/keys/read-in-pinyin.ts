import { createRequire } from "node:module";
import type { pinyin as Pinyin } from "pinyin-pro";

/** How the first character is read: as a family name (单 shàn), or as anywhere else (单 dān). */
export type Reading = "surname" | "plain";

/** The syllables of a Chinese name without tones, lü as `lv`; other characters stay as they are. */
export function readInPinyin(name: string, reading: Reading): readonly string[] {
  return pinyin()(name, {
    toneType: "none",
    type: "array",
    v: true,
    nonZh: "consecutive",
    mode: reading === "surname" ? "surname" : "normal",
  });
}

let loaded: typeof Pinyin | null = null;

// Loading the dictionary takes about 90 ms: only who reads in pinyin pays for it.
function pinyin(): typeof Pinyin {
  loaded ??= (createRequire(import.meta.url)("pinyin-pro") as { pinyin: typeof Pinyin }).pinyin;
  return loaded;
}
