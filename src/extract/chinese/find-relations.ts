import type { Mention, RelationMention, Span } from "../../domain/index.ts";
import type { ChineseText } from "./chinese-text.ts";
import { clauseEnd, inOrder, modalityOf, type Named } from "./clause-of.ts";
import { titleTo } from "./title-at.ts";

/** Finds who met whom and who visited what, as far as one clause says it, in order of the text. */
export function findRelations(
  text: ChineseText,
  mentions: readonly Mention[],
): readonly RelationMention[] {
  const named = inOrder(mentions);
  const found = named.flatMap((subject, i) => {
    if (subject.kind !== "person") return [];
    const later = named.slice(i + 1);
    const last = lastOfList(text, subject, later);
    const rest = named.filter(({ start }) => start >= last.end);
    return [meeting(text, subject, last, rest), ...visits(text, subject, last, rest)];
  });
  return found.filter((relation) => relation !== null);
}

/** C of A、B和C到X调研: what is said of the last one is said of all. */
function lastOfList(text: ChineseText, person: Named, later: readonly Named[]): Named {
  const next = later.find(({ kind }) => kind === "person");
  const gap = next ? text.plain.slice(person.end, next.start) : "";
  const isBeside = gap.length === 1 || (next && titleTo(text.plain, next.start) !== null);
  const isListed = next && isBeside && /^[、和及][^，。；！？、\n]{0,12}$/.test(gap);
  return isListed
    ? lastOfList(
        text,
        next,
        later.filter(({ start }) => start >= next.end),
      )
    : person;
}

/** Longest stretch between two names that one verb joins. */
const longestGap = 40;

/** A会见B, A与B举行会谈: the next person whom a verb of meeting joins to this one. */
function meeting(
  text: ChineseText,
  subject: Named,
  last: Named,
  later: readonly Named[],
): RelationMention | null {
  const object = later.find(({ kind }) => kind === "person");
  if (!object || object.isPointer) return null;
  const gap = gapBetween(text, last, object);
  if (gap === null) return null;
  const met = /(?:会见|接见|拜会|会晤|看望|慰问)(?:了)?[^，]{0,30}$/.exec(gap);
  if (met) return relation(text, "met", subject, object, object.end, gap.slice(0, met.index));
  const together = /[同与和][^，]{0,20}$/.exec(gap);
  const after = /^[^，。；！？、\n]{0,10}(?:举行会谈|会谈|会晤|会面|见面|通电话|通话)/.exec(
    text.plain.slice(object.end, object.end + 20),
  );
  if (!together || !after) return null;
  const end = object.end + after[0].length;
  return relation(text, "met", subject, object, end, gap + after[0]);
}

const goingTo = /(?:到|赴|来到|前往|深入|走进|抵达)$/;
const visiting = /(?:调研|考察|访问|视察|走访|参观|出访|到访|检查|慰问|看望)(?:了)?$/;
const visitAfter =
  /^[^，。；！？、\n]{0,12}?(?:调研|考察|访问|视察|走访|参观|检查|慰问|督导|指导|看望)/;

/** A到X调研, A访问X: the places and bodies that the verb names, the last one of places in each other. */
function visits(
  text: ChineseText,
  subject: Named,
  last: Named,
  later: readonly Named[],
): readonly RelationMention[] {
  const first = later.find(({ kind }) => kind !== "person");
  const between = later.find(({ kind }) => kind === "person");
  if (!first || first.isPointer || (between && between.start < first.start)) return [];
  const gap = gapBetween(text, last, first);
  if (gap === null) return [];
  const object = innermost(first, later);
  const after = visitAfter.exec(text.plain.slice(object.end, object.end + 16));
  const isVisit = visiting.test(gap) || (goingTo.test(gap) && after !== null);
  if (!isVisit) return [];
  const end = object.end + (visiting.test(gap) ? 0 : (after?.[0].length ?? 0));
  return [relation(text, "visited", subject, object, end, gap)];
}

/** 西楼村 of 会同县广坪镇西楼村. */
function innermost(first: Named, later: readonly Named[]): Named {
  const next = later.find(({ start, kind }) => start === first.end && kind !== "person");
  return next ? innermost(next, later) : first;
}

/** What stands between two names of one sentence; null where they are too far from each other. */
function gapBetween(text: ChineseText, a: Span, b: Span): string | null {
  const gap = text.plain.slice(a.end, b.start);
  return gap.length > longestGap || clauseEnd.test(gap) ? null : gap;
}

function relation(
  text: ChineseText,
  kind: RelationMention["kind"],
  subject: Named,
  object: Named,
  end: number,
  told: string,
): RelationMention {
  const span = { start: subject.start, end };
  const words = text.article.text.slice(subject.end, end);
  return {
    ...{ kind, subject: subject.index, object: object.index, span },
    verb:
      /(?:会见|接见|拜会|会晤|看望|慰问|会谈|会面|见面|通电话|通话|调研|考察|访问|视察|走访|参观|出访|到访|检查|督导|指导)/.exec(
        text.plain.slice(subject.end, end),
      )?.[0] ?? words,
    modality: modalityOf(told),
    method: "verb between two names",
    confidence: 0.8,
  };
}
