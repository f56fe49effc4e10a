import type { EntityKind, SearchKeys } from "../../domain/index.ts";
import { foldName } from "./fold-name.ts";
import { type Reading, readInPinyin } from "./read-in-pinyin.ts";

/**
 * What a name is found by. Chinese names: the name in simplified characters; its readings in pinyin,
 * lü both as `lv` and as `lu`; the initials. People are read with the surname's own sound (单 shàn)
 * and with the common one. Places also without what kind of place they are (利福塔). Latin names:
 * without accents too; people also by their last name; the initials of the capitalised words.
 */
export function searchKeys(name: string, kind: EntityKind): SearchKeys {
  return /\p{Script=Han}/u.test(name) ? chineseKeys(name, kind) : latinKeys(name, kind);
}

function chineseKeys(name: string, kind: EntityKind): SearchKeys {
  const folded = [foldName(name), ...shorter[kind](foldName(name))];
  const readings = folded.flatMap((form) =>
    readingsOf[kind].map((reading) => readInPinyin(form, reading)),
  );
  return {
    folded: distinct(folded),
    pinyin: distinct(readings.flatMap((syllables) => spellings(syllables))),
    initials: distinct(readings.map((syllables) => initialsOf(syllables))),
  };
}

const readingsOf: Record<EntityKind, readonly Reading[]> = {
  person: ["surname", "plain"],
  organization: ["plain"],
  location: ["plain"],
};

const shorter: Record<EntityKind, (name: string) => readonly string[]> = {
  person: () => [],
  organization: () => [],
  location: (name) => {
    const stem = name.replace(/(?:特别行政区|自治[区州县旗]|街道|苏木|[省市县区旗盟镇乡村])$/u, "");
    return stem.length >= 2 && stem !== name ? [stem] : [];
  },
};

function spellings(syllables: readonly string[]): readonly string[] {
  const joined = foldName(syllables.join(""));
  // lü and nü are typed lv or lu; nothing else has a v in pinyin.
  return [joined, joined.replace(/([ln])v/g, "$1u")];
}

function initialsOf(syllables: readonly string[]): string {
  return foldName(syllables.map((s) => (/^[a-z]/.test(s) ? s.charAt(0) : s)).join(""));
}

function latinKeys(name: string, kind: EntityKind): SearchKeys {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "");
  const forms = [name, plain, ...(kind === "person" ? lastNames(plain) : [])];
  const capitals = (plain.match(/(?<![\p{L}'’])\p{Lu}/gu) ?? []).join("");
  return {
    folded: distinct(forms.map(foldName)),
    pinyin: [],
    initials: capitals.length >= 2 ? [capitals.toLowerCase()] : [],
  };
}

function lastNames(name: string): readonly string[] {
  const words = name.replace(/,?\s+(?:Jr|Sr|II|III|IV)\.?$/, "").split(/\s+/);
  const last = words.at(-1);
  return words.length > 1 && last ? [last] : [];
}

function distinct(keys: readonly string[]): readonly string[] {
  return [...new Set(keys)].filter((key) => key !== "");
}
