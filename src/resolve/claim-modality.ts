import type { Article, Modality, TitleMention } from "../domain/index.ts";
import { toSimplified } from "../text/index.ts";

/** Whether an office is held or only to be: 拟任 and 拟提名为 name a candidate. */
export function officeModality({ span, tenure, title }: TitleMention, { text }: Article): Modality {
  if (tenure !== "appointed") return "stated";
  const words = toSimplified(text.slice(span.start, span.end));
  const office = words.lastIndexOf(toSimplified(title));
  return planned.test(words.slice(0, Math.max(0, office))) ? "planned" : "stated";
}

// The words right before the office and its body, none of another office before.
const planned =
  /拟(?:任|提名|推荐|任命|聘任|出任|担任|就任|兼任|接任|挂任|调任|改任|转任|升任)[^，。；]{0,30}$/;
