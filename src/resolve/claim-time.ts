import type { Article, PartialDate, Span, TitleMention } from "../domain/index.ts";
import { findDates, sentences, toSimplified } from "../text/index.ts";

/** Since when and until when an office is held, as far as the text says. */
export interface ClaimTime {
  readonly validFrom: PartialDate | null;
  readonly validTo: PartialDate | null;
}

/**
 * Reads the time of an office out of the sentence that states it. That somebody is seen in an office
 * tells nothing about its beginning: only words of appointment or election (任命, 当选, 任…以来) give
 * `validFrom`, only words of removal (免去, 不再担任) `validTo`.
 */
export function claimTime(
  title: TitleMention,
  article: Article,
  observedOn: PartialDate | null,
): ClaimTime {
  const change = changeIn(title, article);
  if (change === null) return { validFrom: null, validTo: null };
  const day = statedDate(change.sentence, title, article, observedOn);
  const date = day ?? (/决定/.test(change.words) ? observedOn : null);
  return change.begins ? { validFrom: date, validTo: null } : { validFrom: null, validTo: date };
}

interface Change {
  readonly sentence: Span;
  /** The sentence in simplified characters. */
  readonly words: string;
  readonly begins: boolean;
}

function changeIn({ tenure, span }: TitleMention, article: Article): Change | null {
  if (tenure !== "appointed" && tenure !== "removed") return null;
  const sentence = sentences(article.text).findLast(({ start }) => start <= span.start);
  if (!sentence) return null;
  const words = toSimplified(article.text.slice(sentence.start, sentence.end));
  if (tenure === "removed") return { sentence, words, begins: false };
  const own = words.slice(span.start - sentence.start, span.end - sentence.start);
  // 新任局长 tells that it began, not that it began on the day of the sentence.
  const isAct = appointing.test(words) && !/新任|候任/.test(own);
  const isDated = /[年月日](?:起|以来|开始)?，?(?:担任|兼任|任)/.test(words);
  return isAct || isDated ? { sentence, words, begins: true } : null;
}

const appointing = /任命|任免|选举|当选|推选|出任|就任|接任|调任|决定/;

/** The last date before the office is named, else that of the decision above: （…8月15日…通过）. */
function statedDate(
  sentence: Span,
  { span }: TitleMention,
  { text }: Article,
  reference: PartialDate | null,
): PartialDate | null {
  const before = text.slice(sentence.start, span.end);
  const own = findDates(before, reference).at(-1);
  if (own) return own.date;
  const decisions = [...text.slice(0, span.start).matchAll(/（[^（）\n]{4,60}(?:通过|通過)）/g)];
  return findDates(decisions.at(-1)?.[0] ?? "", reference).at(-1)?.date ?? null;
}
