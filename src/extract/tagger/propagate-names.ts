import { overlaps } from "../../domain/index.ts";
import type { TaggedSpan } from "./tagged-span.ts";

/** Shortest name that is looked for in the rest of its text: 王伟 may be part of other words. */
const shortestName = 3;
/** How sure the model must be of a name, and how much of that stays for what it overlooked. */
const sureEnough = 0.9;
const shareKept = 0.9;

/**
 * Finds the names of a text again where the model overlooked them: a name that is sure once is a name
 * wherever the same words stand free. In order of the text.
 */
export function propagateNames(text: string, found: readonly TaggedSpan[]): readonly TaggedSpan[] {
  const all = [...found];
  for (const name of found.filter(isSure)) {
    for (const again of occurrences(text, name)) {
      if (!all.some((other) => overlaps(other, again))) all.push(again);
    }
  }
  return all.sort((a, b) => a.start - b.start);
}

function isSure({ start, end, confidence }: TaggedSpan): boolean {
  return end - start >= shortestName && confidence >= sureEnough;
}

function occurrences(text: string, name: TaggedSpan): readonly TaggedSpan[] {
  const words = text.slice(name.start, name.end);
  const found: TaggedSpan[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    if (at === name.start) continue;
    const confidence = name.confidence * shareKept;
    found.push({ start: at, end: at + words.length, type: name.type, confidence });
  }
  return found;
}
