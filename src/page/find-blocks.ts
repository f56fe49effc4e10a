import type { Span } from "../domain/index.ts";
import { toSimplified } from "../text/index.ts";
import { hasDateline } from "./bylines/dateline.ts";
import { joinStrips, type Strip, sliceStrip, stripOf, trimStrip } from "./strip.ts";

/** A run of non-blank lines, not yet understood. */
export interface Fragment {
  /** Place on the page, from 0. */
  readonly index: number;
  /** Page offsets, without white space at the ends. */
  readonly span: Span;
  /** The lines run together: line ends and the hyphens of broken words are gone. */
  readonly strip: Strip;
  /** `strip.text` in simplified characters and half-width forms, unit by unit: rules read this. */
  readonly plain: string;
  /** Whether it begins as only the first lines of a story do: 本报讯, 新华社北京7月4日电. */
  readonly hasDateline: boolean;
  /** The lines as they stand, trimmed. */
  readonly lines: readonly string[];
}

/** Cuts a page at its blank lines. Whatever is not white space lands in exactly one fragment. */
export function findBlocks(pageText: string): readonly Fragment[] {
  return runsOfLines(pageText).map((lines, index) => {
    const strip = runTogether(lines.map((span) => stripOf(pageText, span)));
    const plain = plainForm(strip.text);
    const span = { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
    return {
      index,
      span,
      strip,
      plain,
      hasDateline: hasDateline(plain),
      lines: lines.map((line) => pageText.slice(line.start, line.end)),
    };
  });
}

/** Simplified characters and half-width forms; same length, so that offsets hold. */
export function plainForm(text: string): string {
  const narrow = text.replace(/[０-９Ａ-Ｚａ-ｚ／．％]/g, (wide) =>
    String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  );
  return toSimplified(narrow).replace(/\u3000|\u00a0/g, " ");
}

function runsOfLines(pageText: string): readonly (readonly Span[])[] {
  const runs: Span[][] = [];
  let run: Span[] = [];
  let start = 0;
  for (const line of `${pageText}\n`.split("\n")) {
    const trimmed = line.trim();
    if (trimmed !== "") {
      const from = start + line.length - line.trimStart().length;
      run.push({ start: from, end: from + trimmed.length });
    } else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
    start += line.length + 1;
  }
  return runs;
}

function runTogether(lines: readonly Strip[]): Strip {
  const parts: (Strip | string)[] = [];
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (next === undefined) parts.push(line);
    else if (isHyphenated(line.text, next.text))
      parts.push(sliceStrip(line, 0, line.text.length - 1));
    else parts.push(line, lineEnd(line.text, next.text));
  });
  return trimStrip(joinStrips(parts));
}

/** Whether a word is broken between two lines by a hyphen that is not its own: `Transpor-`, `tation`. */
export function isHyphenated(line: string, next: string): boolean {
  const ownHyphen = /-[a-z]+-$/.test(line) || /^[a-z]+-[a-z]/.test(next);
  return /[a-z]{2}-$/.test(line) && /^[a-z]/.test(next) && !ownHyphen;
}

/** What stands for a line end: nothing beside Chinese, a space between Latin words. */
export function lineEnd(line: string, next: string): string {
  if (/-$/.test(line) && /^[a-z]/.test(next)) return "";
  return /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f“”‘’…—]$/.test(line) ||
    /^[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f”’…]/.test(next)
    ? ""
    : " ";
}
