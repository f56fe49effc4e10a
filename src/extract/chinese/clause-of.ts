import type { Mention, Modality, Span } from "../../domain/index.ts";
import type { ChineseText } from "./chinese-text.ts";

/** A mention and its place among the article's. */
export interface Named extends Span {
  readonly index: number;
  readonly kind: Mention["kind"];
  readonly isPointer: boolean;
}

/** The mentions in the order of the text. */
export function inOrder(mentions: readonly Mention[]): readonly Named[] {
  return mentions
    .map(({ span, kind, form }, index) => ({
      ...span,
      index,
      kind,
      isPointer: form === "anaphora",
    }))
    .sort((a, b) => a.start - b.start);
}

export const clauseEnd = /[。！？；\n]/;

/** What stands before an offset, as far as the sentence goes back and no more than `most` characters. */
export function clauseBefore(text: ChineseText, offset: number, most: number): string {
  return (
    text.plain
      .slice(Math.max(0, offset - most), offset)
      .split(clauseEnd)
      .at(-1) ?? ""
  );
}

/** What stands behind an offset, as far as the sentence goes and no more than `most` characters. */
export function clauseAfter(text: ChineseText, offset: number, most: number): string {
  return text.plain.slice(offset, offset + most).split(clauseEnd)[0] ?? "";
}

/** 将会见, 拟赴: planned; 未, 取消: it did not happen. */
export function modalityOf(told: string): Modality {
  if (/(?:未|没有|没|取消|推迟|否认|拒绝)/.test(told)) return "denied";
  return /(?:将|拟|计划|准备|打算|预计|定于)/.test(told) ? "planned" : "stated";
}
