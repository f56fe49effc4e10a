import type { Credit, Span } from "../../domain/index.ts";
import { isNameLike } from "./surnames.ts";

/** A name in a byline and what it is credited with; offsets count in the text that was read. */
export interface Credited {
  readonly name: string;
  readonly credit: Credit;
  readonly span: Span;
}

/** What a byline of Chinese names may say beside them, and the credit it gives to those who follow. */
const roleWords: readonly (readonly [RegExp, Credit])[] = [
  [
    /^(?:本报|本刊|本网|本台|我报|[\u4e00-\u9fff]{1,8}(?:报|社|网|台|新闻|广播|周刊|传媒|客户端|融媒体?|全媒体|融媒体中心))?(?:首席|见习|实习|特约|特派|全媒体|驻地|驻[\u4e00-\u9fff]{1,3}|融媒体?|文字|新媒体)*(?:记者|报道组)[:：/]?/,
    "reporter",
  ],
  [
    /^(?:本报|本刊)?(?:特约|基层|骨干|实习)?(?:通讯员|特约撰稿人|特约评论员|实习生|见习生)[:：/]?/,
    "correspondent",
  ],
  [/^(?:摄影报道|文\/图|图\/文|图文|文图|摄影\/文|文·图|图·文)[:：/]?/, "writer"],
  [/^(?:摄影记者|摄影|供图|图片|(?:图|摄)(?=[:：/]|$))[:：/]?/, "photographer"],
  [/^(?:撰文|作者|采写|采访|编译|撰稿|供稿|整理|口述|文字|文(?=[:：/]|$))[:：/]?/, "writer"],
];

/** Words after a name that say what it did, and the credit they give to those before. */
const trailingRole: readonly (readonly [RegExp, Credit])[] = [
  [/^(?:摄影报道|文\/图|图\/文|图文|文图|摄影\/报道|报道|文\/摄|文|撰文|整理|供稿)$/, "writer"],
  [/^\/?(?:摄影|摄|供图|图|航拍|提供)$/, "photographer"],
];

/**
 * Reads a list of Chinese credits (`记者 向小满 通讯员 石磊`, `张 三 李四`, `本报记者 王五 摄`),
 * given in simplified characters; names are spans of the same text. Empty where a word is no name
 * and no role.
 */
export function readCredits(text: string, plainCredit: Credit): readonly Credited[] {
  let reading: Reading | null = { found: [], credit: plainCredit, rest: tokensOf(text) };
  while (reading !== null && reading.rest.length > 0) reading = readOn(reading);
  return reading?.found ?? [];
}

interface Reading {
  readonly found: readonly Credited[];
  readonly credit: Credit;
  readonly rest: readonly Token[];
}

/** Reads one more word; null where it is neither a role nor a name. */
function readOn({ found, credit, rest }: Reading): Reading | null {
  const [token, ...after] = rest;
  if (token === undefined) return null;
  const trailing = trailingRole.find(([pattern]) => pattern.test(token.text));
  if (trailing && found.length > 0) {
    return { found: recredit(found, trailing[1]), credit, rest: after };
  }
  const leading = roleWords.find(([pattern]) => pattern.test(token.text));
  if (leading) {
    return { found, credit: leading[1], rest: [...withoutPrefix(token, leading[0]), ...after] };
  }
  const name = nameFrom(token, after[0]);
  if (name === null) return null;
  const left = name.tokens === 2 ? after.slice(1) : [...name.left, ...after];
  return { found: [...found, { ...name.credited, credit }], credit, rest: left };
}

/** Whether the whole text is nothing but names, each formed like a person's. */
export function isBareNames(text: string): boolean {
  const credited = readCredits(text, "writer");
  return (
    credited.length > 0 &&
    credited.length <= 5 &&
    credited.every(({ name }) => isNameLike(name)) &&
    /^[\u4e00-\u9fff\s、，]+$/.test(text)
  );
}

const unnamed =
  /^(?:本报|本刊)?(?:评论员|特约评论员|编辑部|综合|综合报道|综合消息)$|^[（(]?(?:作者单位|作者系|作者为).{2,40}[）)]?$/;

/** 本报评论员, （作者单位：市委党校）: a byline without a name. */
export function namesNobody(text: string): boolean {
  return unnamed.test(text);
}

interface Token {
  readonly text: string;
  readonly start: number;
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(/[^\s、，,;；]+/g)].map((m) => ({ text: m[0], start: m.index }));
}

function withoutPrefix(token: Token, prefix: RegExp): Token[] {
  const length = prefix.exec(token.text)?.[0].length ?? 0;
  const text = token.text.slice(length);
  return text === "" ? [] : [{ text, start: token.start + length }];
}

interface NameRead {
  readonly credited: { readonly name: string; readonly span: Span };
  readonly tokens: 1 | 2;
  readonly left: readonly Token[];
}

function nameFrom(token: Token, next: Token | undefined): NameRead | null {
  const spaced =
    /^[\u4e00-\u9fff]$/.test(token.text) && next && /^[\u4e00-\u9fff]{1,2}$/.test(next.text);
  if (spaced && next) {
    const span = { start: token.start, end: next.start + next.text.length };
    return { credited: { name: token.text + next.text, span }, tokens: 2, left: [] };
  }
  const parts =
    /^([\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]{1,8}(?:·[\u4e00-\u9fff]{1,8})+)(\/?(?:摄影报道|摄影|报道|供稿|摄|供图|文\/图|图\/文))?$/.exec(
      token.text,
    );
  const whole = parts?.[1];
  if (whole === undefined) return null;
  const [name, role] = splitRole(whole, parts?.[2] ?? "");
  const span = { start: token.start, end: token.start + name.length };
  const left = role === "" ? [] : [{ text: role, start: span.end }];
  return { credited: { name, span }, tokens: 1, left };
}

/** 张三摄 is the name 张三 and the role 摄, not a name of three characters. */
function splitRole(word: string, role: string): readonly [string, string] {
  const glued = /^(.{2,3})(摄影|摄|供图|报道|供稿)$/.exec(word);
  return role === "" && glued?.[1] && glued[2] ? [glued[1], glued[2]] : [word, role];
}

function recredit(found: readonly Credited[], credit: Credit): readonly Credited[] {
  // 记者 张三 李四 摄: all who stand before the word took the picture.
  return found.map((one) =>
    credit === "photographer" || one.credit === "writer" ? { ...one, credit } : one,
  );
}
