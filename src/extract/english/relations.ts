import type { Mention, Modality, RelationMention } from "../../domain/index.ts";

/** A mention and its place among the article's. */
interface Named {
  readonly index: number;
  readonly mention: Mention;
}

/** Finds who met whom, who visited what, who was awarded and who joined, as far as one clause says it. */
export function findEnglishRelations(
  text: string,
  mentions: readonly Mention[],
): readonly RelationMention[] {
  const named = mentions
    .map((mention, index) => ({ index, mention }))
    .filter(({ mention }) => mention.form !== "anaphora")
    .sort((a, b) => a.mention.span.start - b.mention.span.start);
  return named.flatMap((subject, i) => {
    if (subject.mention.kind !== "person") return [];
    const later = named.slice(i + 1);
    const found = [
      meeting(text, subject, later),
      visit(text, subject, later),
      award(text, subject, later),
      joining(text, subject, later),
    ];
    return found.filter((one) => one !== null);
  });
}

/** Longest stretch between two names that one verb joins. */
const longestGap = 90;

/** What stands between two names of one sentence; null where they are too far from each other. */
function gapBetween(text: string, a: Named, b: Named): string | null {
  const gap = text.slice(a.mention.span.end, b.mention.span.start);
  const isOne = a.mention.sentence === b.mention.sentence && gap.length <= longestGap;
  return isOne && !/[;:?!“”"]|\.\s/.test(gap) ? gap.replace(/\s+/g, " ") : null;
}

/** Past what stands between commas behind the name: `, mayor of Zhangjiajie,`. */
const aside = /^, [^,]{2,60},/;

const meetings = /\b(?:met|meets?|meeting|held talks|talks|welcomed|welcomes?|hosted)(?: with)?\b/;

/** `Yang met Long on Monday`: the next person, where a verb of meeting and no other clause stands between. */
function meeting(text: string, subject: Named, later: readonly Named[]): RelationMention | null {
  const object = later.find(({ mention }) => mention.kind === "person");
  const gap = object ? gapBetween(text, subject, object)?.replace(aside, "") : undefined;
  if (!object || gap === undefined || /,| (?:who|that|when|after|before|said) /.test(gap))
    return null;
  const verb = meetings.exec(gap)?.[0];
  return verb === undefined ? null : relation("met", subject, object, verb, gap);
}

const visits =
  /\b((?:visit(?:ed|s)?|toured|tours?|inspected|inspects?|travell?ed to|arrived in|paid a visit to)) (?:the )?(?:\p{Ll}+ )?$/u;

/** `Long visited Sangzhi County`: the place or body right behind the verb. */
function visit(text: string, subject: Named, later: readonly Named[]): RelationMention | null {
  const object = later.find(({ mention }) => mention.kind !== "person");
  const gap = object ? gapBetween(text, subject, object)?.replace(aside, "") : undefined;
  const verb = gap === undefined ? undefined : visits.exec(gap)?.[1];
  if (!object || gap === undefined || verb === undefined || /,/.test(gap)) return null;
  return relation("visited", subject, object, verb, gap);
}

const awards =
  /^(?:, [^,]{2,60},)? (?:\p{Ll}+ ){0,3}?(?:won|received|was awarded|were awarded|was presented with|earned) (?:the |a |an )?((?:[\p{Lu}\d][\p{L}\d’'&.-]* |of |the |for ){0,6}(?:Award|Prize|Medal|Scholarship|Fellowship|Trophy|Honou?r))\b/u;

/** `Ann Lee received the Smith Prize from the Arts Council`: who gave it may be left open. */
function award(text: string, subject: Named, later: readonly Named[]): RelationMention | null {
  const { end } = subject.mention.span;
  const clause = text.slice(end, end + 140).replace(/\s/g, " ");
  const match = awards.exec(clause);
  if (!match?.[1]) return null;
  const at = end + match[0].length;
  const link = /^ (?:from|by) (?:the )?/.exec(text.slice(at, at + 12).replace(/\s/g, " "));
  const giver = link
    ? later.find(({ mention }) => mention.span.start === at + link[0].length)
    : undefined;
  return {
    ...relation("awarded", subject, giver ?? null, match[1], match[0]),
    span: { start: subject.mention.span.start, end: giver?.mention.span.end ?? at },
  };
}

/** `Ann Lee joined the Green Party`. */
function joining(text: string, subject: Named, later: readonly Named[]): RelationMention | null {
  const object = later.find(({ mention }) => mention.kind === "organization");
  const gap = object ? gapBetween(text, subject, object)?.replace(aside, "") : undefined;
  const verb = gap === undefined ? undefined : /\b(joined|joins|join) (?:the )?$/.exec(gap)?.[1];
  if (!object || gap === undefined || verb === undefined || /,/.test(gap)) return null;
  return relation("memberOf", subject, object, verb, gap);
}

function relation(
  kind: RelationMention["kind"],
  subject: Named,
  object: Named | null,
  verb: string,
  gap: string,
): RelationMention {
  return {
    ...{ kind, verb, subject: subject.index, object: object?.index ?? null },
    span: {
      start: subject.mention.span.start,
      end: (object ?? subject).mention.span.end,
    },
    modality: modalityOf(gap),
    method: "verb between two names",
    confidence: 0.75,
  };
}

function modalityOf(told: string): Modality {
  if (
    /\b(?:not|never|refused to|declined to|denied|cancell?ed|called off|postponed)\b|n['’]t\b/.test(
      told,
    )
  )
    return "denied";
  const planned =
    /\b(?:will|would|plans? to|planned to|is to|are to|scheduled to|expected to|set to|due to)\b/;
  return planned.test(told) ? "planned" : "stated";
}
