import { likenessInChinese } from "./likeness-in-chinese.ts";
import { namingInChinese } from "./naming-in-chinese.ts";
import { readingInChinese } from "./reading-in-chinese.ts";

/**
 * A reason, a doubt or a rule in Chinese. The graph keeps them in English, with names and numbers in them,
 * which stay as they are. Null for one that has no Chinese.
 */
export function remarkInChinese(remark: string): string | null {
  const [, before = "", said = "", , after] = worth.exec(remark) ?? [];
  const chinese = wholeInChinese(said);
  return chinese && `${before}${chinese}${after === undefined ? "" : `（${after}）`}`;
}

/** What a reason is worth stands before it, or in brackets behind it. */
const worth = /^([+−]\d+(?:\.\d+)? )?(.*?)( \(([+−]\d+(?:\.\d+)?)\))?$/su;

/** Several rules that were needed one after the other are told one after the other. */
function wholeInChinese(said: string): string | null {
  const parts = said.split("; ").map(oneInChinese);
  return parts.includes(null) ? oneInChinese(said) : parts.join("；");
}

function oneInChinese(said: string): string | null {
  const known = sentences.find(({ pattern }) => pattern.test(said));
  if (!known) return null;
  const [, ...words] = known.pattern.exec(said) ?? [];
  return known.chinese.replace(/%(\d)/g, (_, n) => words[Number(n) - 1] ?? "");
}

/** Those that say more come first: "both % of %" fits much that "both in office at %" means. */
const sentences = Object.entries({ ...readingInChinese, ...likenessInChinese, ...namingInChinese })
  .sort(([a], [b]) => b.length - a.length)
  .map(([english, chinese]) => ({ pattern: patternOf(english), chinese }));

function patternOf(english: string): RegExp {
  const parts = english.split("%").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join("(.*?)")}$`, "su");
}
