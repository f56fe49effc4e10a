import { pageSpans, type Segment, type Span } from "../../domain/index.ts";
import { valueOfPlace } from "../vocabulary/mention-lists.ts";
import { readPlaceText } from "../vocabulary/place-texts.ts";
import { asRow, type Read, type Reading } from "./columns.ts";
import { valueIn } from "./given.ts";
import type { EvidenceField, EvidencePart, EvidenceValue } from "./plan.ts";

/** Units of context before and behind a quote. */
const contextLength = 40;

/** One place of a text, as the graph keeps it. */
interface Place {
  readonly span: Span;
  readonly values: Readonly<Record<EvidenceValue, unknown>>;
  readonly segments: readonly Segment[];
  readonly article: readonly unknown[];
}

/**
 * Reads evidence from rows of `[text, spans, segments, methods, resolvedBy, confidences, article]`, or
 * with other spans behind these: then it is the shortest passage that has one of both.
 * Quotes are cut here and not in Cypher, whose substring counts code points while our offsets count
 * UTF-16 units.
 */
export function readEvidence(
  field: EvidenceField,
  rows: readonly unknown[],
  articles: ReadonlyMap<string, Read>,
  reading: Reading,
): unknown {
  const first = valueIn(field.first ?? 1, reading.variables);
  const places = rows.flatMap((row) => placesOf(asRow(row))).slice(0, first);
  const read = places.map((place) =>
    Object.fromEntries(
      field.fields.map((part) => [part.as, readPart(part, place, articles, reading)]),
    ),
  );
  return field.first === null ? (read[0] ?? null) : read;
}

function placesOf(row: readonly unknown[]): Place[] {
  const [text, flat, cuts, methods, resolvedBy, confidences, article, others] = row;
  const whole = String(text);
  const numbers = others
    ? shortestPassage(asRow(flat).map(Number), asRow(others).map(Number))
    : asRow(flat).map(Number);
  const segments = segmentsOf(asRow(cuts).map(Number));
  const places: Place[] = [];
  for (let i = 0; i + 3 < numbers.length; i += 4) {
    const [start = 0, end = 0, paragraph, sentence] = numbers.slice(i, i + 4);
    const place = i / 4;
    places.push({
      span: { start, end },
      segments,
      article: asRow(article),
      values: {
        quote: whole.slice(start, end),
        prefix: whole.slice(Math.max(0, start - contextLength), start).toWellFormed(),
        suffix: whole.slice(end, end + contextLength).toWellFormed(),
        paragraph: known(paragraph),
        sentence: known(sentence),
        method: readPlaceText(methods, place),
        resolvedBy: readPlaceText(resolvedBy, place),
        confidence: valueOfPlace(asRow(confidences), place),
      },
    });
  }
  return places;
}

/** The shortest stretch from a place of one list to a place of the other; its paragraph where both share it. */
function shortestPassage(ones: readonly number[], others: readonly number[]): readonly number[] {
  const passages = foursOf(ones).flatMap((a) => foursOf(others).map((b) => passageOf(a, b)));
  const [shortest] = passages.sort((a, b) => a[1] - a[0] - (b[1] - b[0]) || a[0] - b[0]);
  return shortest ?? [];
}

type Four = readonly [start: number, end: number, paragraph: number, sentence: number];

function passageOf(a: Four, b: Four): Four {
  return [
    Math.min(a[0], b[0]),
    Math.max(a[1], b[1]),
    a[2] === b[2] ? a[2] : -1,
    a[3] === b[3] ? a[3] : -1,
  ];
}

function foursOf(flat: readonly number[]): readonly Four[] {
  const fours: Four[] = [];
  for (let i = 0; i + 3 < flat.length; i += 4) {
    const [start = 0, end = 0, paragraph = -1, sentence = -1] = flat.slice(i, i + 4);
    fours.push([start, end, paragraph, sentence]);
  }
  return fours;
}

function known(index: number | undefined): number | null {
  return index === undefined || index < 0 ? null : index;
}

function segmentsOf(flat: readonly number[]): Segment[] {
  const segments: Segment[] = [];
  for (let i = 0; i + 2 < flat.length; i += 3) {
    const [start = 0, pageStart = 0, length = 0] = flat.slice(i, i + 3);
    segments.push({ start, pageStart, length });
  }
  return segments;
}

function readPart(
  part: EvidencePart,
  place: Place,
  articles: ReadonlyMap<string, Read>,
  reading: Reading,
): unknown {
  switch (part.kind) {
    case "typeName":
      return part.name;
    case "part":
      return place.values[part.of];
    case "article":
      return articles.get(part.as)?.(place.article, reading);
    case "spans":
      return part.of === "span"
        ? writeSpan(place.span, part.fields)
        : pageSpans(place.segments, place.span).map((span) => writeSpan(span, part.fields));
  }
}

/** A span under the names asked for; a name of neither end is the type's own. */
export function writeSpan(
  span: Span,
  fields: readonly { readonly as: string; readonly of: string }[],
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    fields.map(({ as, of }) => [as, of === "start" ? span.start : of === "end" ? span.end : of]),
  );
}
