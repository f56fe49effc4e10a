import characterPairs from "opencc-js/dict/TSCharacters";
import phrasePairs from "opencc-js/dict/TSPhrases";

/**
 * The text in simplified characters. It has the same length in UTF-16 units, character by character,
 * so that every offset holds in both; what has no counterpart of one unit stays.
 */
export function toSimplified(text: string): string {
  const { alone, touched, phrases } = rules();
  let simplified = "";
  let kept = 0;
  for (let i = 0; i < text.length; ) {
    const unit = text.charCodeAt(i);
    if (touched[unit] === 0) {
      i += 1;
      continue;
    }
    const phrase = phraseAt(text, i, phrases);
    const to = phrase ?? String.fromCharCode(alone[unit] || unit);
    if (!text.startsWith(to, i)) {
      simplified += text.slice(kept, i) + to;
      kept = i + to.length;
    }
    i += to.length;
  }
  return kept === 0 ? text : simplified + text.slice(kept);
}

interface Rules {
  /** For each UTF-16 unit the simplified one, or 0 where it stays. */
  readonly alone: Uint16Array;
  /** For each UTF-16 unit whether anything may be rewritten at it: most are not. */
  readonly touched: Uint8Array;
  /** By first unit: phrases in both scripts, the longest first. */
  readonly phrases: ReadonlyMap<number, readonly Rewriting[]>;
}

interface Rewriting {
  readonly from: string;
  readonly to: string;
}

function phraseAt(text: string, at: number, phrases: Rules["phrases"]): string | null {
  const candidates = phrases.get(text.charCodeAt(at));
  return candidates?.find(({ from }) => text.startsWith(from, at))?.to ?? null;
}

let known: Rules | null = null;

function rules(): Rules {
  known ??= readRules();
  return known;
}

function readRules(): Rules {
  const alone = new Uint16Array(0x10000);
  for (const { from, to } of pairs(characterPairs)) {
    if (from.length === 1 && to.length === 1 && from !== to) {
      alone[from.charCodeAt(0)] = to.charCodeAt(0);
    }
  }
  const phrases = byFirstUnit(phrasesIn(alone));
  const touched = Uint8Array.from(alone, (to, unit) => (to !== 0 || phrases.has(unit) ? 1 : 0));
  return { alone, touched, phrases };
}

/** Phrases that come out otherwise than character by character, and their own results, which stay. */
function phrasesIn(alone: Uint16Array): readonly Rewriting[] {
  const unitwise = (text: string): string =>
    String.fromCharCode(
      ...Array.from(text, (_, i) => text.charCodeAt(i)).map((u) => alone[u] || u),
    );
  return pairs(phrasePairs)
    .filter(({ from, to }) => from.length === to.length && isPlain(from))
    .flatMap(({ from, to }) => [
      { from, to },
      { from: to, to },
    ])
    .filter(({ from, to }) => unitwise(from) !== to);
}

/** Whether each character is one UTF-16 unit. */
function isPlain(text: string): boolean {
  return !/[\ud800-\udfff]/.test(text);
}

function byFirstUnit(phrases: readonly Rewriting[]): ReadonlyMap<number, readonly Rewriting[]> {
  const grouped = new Map<number, Rewriting[]>();
  for (const phrase of [...phrases].sort((a, b) => b.from.length - a.from.length)) {
    const first = phrase.from.charCodeAt(0);
    grouped.set(first, [...(grouped.get(first) ?? []), phrase]);
  }
  return grouped;
}

function pairs(dictionary: string): readonly Rewriting[] {
  return dictionary.split("|").map((line) => {
    const [from = "", to = ""] = line.split(" ");
    return { from, to };
  });
}
