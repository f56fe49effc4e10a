import { createRequire } from "node:module";
import type { Jieba } from "@node-rs/jieba";
import type { Span } from "../../domain/index.ts";

/** A word with jieba's part of speech: `nr` person, `ns` place, `n` noun, `x` unknown or a mark, … */
export interface TaggedWord {
  readonly span: Span;
  readonly tag: string;
}

/** Cuts a text into words, marks and spaces; together they are the whole text. */
export function words(text: string): readonly TaggedWord[] {
  return cut(text, true);
}

/** Cuts a text into words of the dictionary alone: what it doesn't know falls into single characters. */
export function knownWords(text: string): readonly TaggedWord[] {
  return cut(text, false);
}

function cut(text: string, guessUnknown: boolean): readonly TaggedWord[] {
  let start = 0;
  return jieba()
    .tag(text, guessUnknown)
    .map(({ word, tag }) => {
      const span = { start, end: start + word.length };
      start = span.end;
      return { span, tag };
    });
}

let loaded: Jieba | null = null;

// Loading jieba and its dictionary takes about 250 ms: only who cuts words pays for it.
function jieba(): Jieba {
  loaded ??= loadJieba(createRequire(import.meta.url));
  return loaded;
}

function loadJieba(require: NodeJS.Require): Jieba {
  const library = require("@node-rs/jieba") as typeof import("@node-rs/jieba");
  const { dict } = require("@node-rs/jieba/dict.js") as typeof import("@node-rs/jieba/dict.js");
  return library.Jieba.withDict(dict);
}
