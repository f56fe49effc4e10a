import { type EntityKind, overlaps, type Span } from "../../../domain/index.ts";
import type { TaggedSpan } from "../../tagger/tagged-span.ts";
import { type ChineseText, isClosed } from "../chinese-text.ts";

/** The names that a tagger found in a text, by kind. */
export interface TaggedNames {
  readonly people: readonly TaggedSpan[];
  readonly places: readonly TaggedSpan[];
  readonly organizations: readonly TaggedSpan[];
  /** What it was not sure enough of to count alone. */
  readonly doubtful: readonly TaggedSpan[];
  /** Whether no tagger read the text: then nothing speaks against what the rules find. */
  readonly isUnread: boolean;
}

/**
 * Sorts what a tagger found by kind. Surnames alone (武 in 武某) and signs of states and provinces (中, 华)
 * are left out, and what stands in titles of works and in bylines.
 */
export function namesOfTagger(
  text: ChineseText,
  tagged: readonly TaggedSpan[] | null,
): TaggedNames {
  const names = (tagged ?? []).filter(
    (name) => name.end - name.start >= 2 && !isClosed(text, name),
  );
  const isSure = ({ type, confidence }: TaggedSpan): boolean =>
    confidence >= (leastSure[type as EntityKind] ?? 0);
  const of = (kind: EntityKind): readonly TaggedSpan[] =>
    names.filter((name) => name.type === kind && isSure(name));
  return {
    people: of("person"),
    places: of("location"),
    organizations: of("organization"),
    doubtful: names.filter((name) => !isSure(name)),
    isUnread: tagged === null,
  };
}

/** Below it more of the names on held out sentences were wrong than right. */
const leastSure: Readonly<Record<EntityKind, number>> = {
  person: 0.75,
  location: 0.6,
  organization: 0.5,
};

export function isTagged(names: readonly Span[], { start, end }: Span): boolean {
  return names.some((name) => name.start === start && name.end === end);
}

export function overlapping<Found extends Span>(
  found: readonly Found[],
  span: Span,
): readonly Found[] {
  return found.filter((one) => overlaps(one, span));
}

/** The words of all spans, to know them again. */
export function wordsOf(text: ChineseText, spans: readonly Span[]): ReadonlySet<string> {
  return new Set(spans.map(({ start, end }) => text.plain.slice(start, end)));
}
