import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict.js";
import type { Span } from "../../domain/index.ts";

/** A word with jieba's part of speech: `nr` person, `ns` place, `n` noun, `x` unknown or a mark, … */
export interface TaggedWord {
  readonly span: Span;
  readonly tag: string;
}

/** Cuts a text into words, marks and spaces; together they are the whole text. */
export function words(text: string): readonly TaggedWord[] {
  let start = 0;
  return jieba()
    .tag(text, true)
    .map(({ word, tag }) => {
      const span = { start, end: start + word.length };
      start = span.end;
      return { span, tag };
    });
}

let loaded: Jieba | null = null;

// Reading the dictionary takes about 150 ms: only who cuts words pays for it.
function jieba(): Jieba {
  loaded ??= Jieba.withDict(dict);
  return loaded;
}
