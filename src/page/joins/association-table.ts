/**
 * How often sequences of characters were seen, in a fixed number of bytes: an open hash table whose
 * slots hold a fingerprint of 16 bits, a count and a number of different successors, both on a scale
 * of eight steps an octave. An unseen sequence is taken for a seen one once in about 30,000 look-ups.
 */
export interface AssociationTable {
  readonly slots: Uint32Array;
  /** How many characters were read in all. */
  readonly characters: number;
}

export interface Seen {
  readonly count: number;
  readonly successors: number;
}

/** The first word of a table's file: `ZH`, version 1. The second is the number of characters. */
export const formatMark = 0x5a480001;

const never: Seen = { count: 0, successors: 0 };
const octaves = Float64Array.from({ length: 256 }, (_, step) =>
  step === 0 ? 0 : 2 ** ((step - 1) / 8),
);

/** Reads a table from its file's words. */
export function openTable(file: Uint32Array): AssociationTable {
  const [mark, characters = 0] = file;
  if (mark !== formatMark) throw new RangeError("not a table of character sequences");
  return { slots: file.subarray(2), characters };
}

/** What was seen of `text.slice(start, end)`. */
export function lookUp(table: AssociationTable, text: string, start: number, end: number): Seen {
  const { slots } = table;
  const hash = hashOf(text, start, end);
  const print = fingerprint(hash);
  let at = (hash >>> 0) % slots.length;
  for (let slot = slots[at] ?? 0; slot !== 0; slot = slots[at] ?? 0) {
    if (slot >>> 16 === print) {
      return { count: octaves[(slot >>> 8) & 255] ?? 0, successors: octaves[slot & 255] ?? 0 };
    }
    at = at + 1 === slots.length ? 0 : at + 1;
  }
  return never;
}

/** Writes a sequence into slots that have room; only the making of a table does this. */
export function enter(slots: Uint32Array, text: string, seen: Seen): void {
  const hash = hashOf(text, 0, text.length);
  let at = (hash >>> 0) % slots.length;
  while (slots[at] !== 0) at = at + 1 === slots.length ? 0 : at + 1;
  slots[at] =
    ((fingerprint(hash) << 16) | (stepOf(seen.count) << 8) | stepOf(seen.successors)) >>> 0;
}

function stepOf(count: number): number {
  return count < 1 ? 0 : Math.min(255, 1 + Math.round(8 * Math.log2(count)));
}

/** FNV-1a over the UTF-16 units, finished as in MurmurHash3. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

function fingerprint(hash: number): number {
  return ((Math.imul(hash, 0x9e3779b1) >>> 16) | 1) & 0xffff;
}
