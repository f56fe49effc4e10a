import characterPairs from "opencc-js/dict/STCharacters";
import phrasePairs from "opencc-js/dict/STPhrases";
import { toSimplified } from "../text/index.ts";

/** How a page writes: a function that gives a simplified name in the page's own script. */
export function scriptOf(text: string): (name: string) => string {
  const plain = toSimplified(text);
  const own = ownCharacters(text, plain);
  if (own.size === 0 || !isTraditional(text, plain)) return (name) => name;
  return (name) => traditional(name, own);
}

/** A simplified page has a stray traditional character at most; a traditional one has many. */
function isTraditional(text: string, plain: string): boolean {
  const han = [...text].filter((character) => /\p{Script=Han}/u.test(character)).length;
  let changed = 0;
  for (let i = 0; i < text.length; i += 1) if (text[i] !== plain[i]) changed += 1;
  return changed > han / 10;
}

/** For each simplified character the form that this page writes most: 台 or 臺, 裡 or 裏. */
function ownCharacters(text: string, plain: string): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (let i = 0; i < text.length; i += 1) {
    const forms = counts.get(plain.charAt(i)) ?? new Map<string, number>();
    counts.set(plain.charAt(i), forms.set(text.charAt(i), (forms.get(text.charAt(i)) ?? 0) + 1));
  }
  const own = new Map<string, string>();
  for (const [simple, forms] of counts) {
    const [most] = [...forms].sort((a, b) => b[1] - a[1]);
    if (most && /\p{Script=Han}/u.test(simple)) own.set(simple, most[0]);
  }
  return own;
}

/** The page's own characters first, then the dictionary's phrases (乾 or 幹), then its characters. */
function traditional(name: string, own: ReadonlyMap<string, string>): string {
  const { characters, phrases } = dictionary();
  let written = "";
  for (let at = 0; at < name.length; ) {
    const character = name.charAt(at);
    const phrase = own.has(character) ? null : longestPhrase(name, at, phrases);
    written += own.get(character) ?? phrase?.to ?? characters.get(character) ?? character;
    at += phrase?.from.length ?? 1;
  }
  return written;
}

function longestPhrase(
  name: string,
  at: number,
  phrases: ReadonlyMap<string, string>,
): { readonly from: string; readonly to: string } | null {
  for (let length = Math.min(6, name.length - at); length >= 2; length -= 1) {
    const from = name.slice(at, at + length);
    const to = phrases.get(from);
    if (to !== undefined) return { from, to };
  }
  return null;
}

interface Dictionary {
  readonly characters: ReadonlyMap<string, string>;
  readonly phrases: ReadonlyMap<string, string>;
}

let read: Dictionary | undefined;

function dictionary(): Dictionary {
  read ??= { characters: pairsOf(characterPairs), phrases: pairsOf(phrasePairs) };
  return read;
}

/** `简 簡|…` : the first of several counterparts counts. */
function pairsOf(pairs: string): ReadonlyMap<string, string> {
  return new Map(
    pairs.split("|").flatMap((pair) => {
      const [from, to] = pair.split(" ");
      return from !== undefined && to !== undefined ? [[from, to] as const] : [];
    }),
  );
}
