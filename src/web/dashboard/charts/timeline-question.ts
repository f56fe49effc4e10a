import { useAddress } from "../address/use-address.ts";
import { type Answer, useAnswer } from "../asking/use-answer.ts";
import {
  askTimeline,
  type Interval,
  type TimelineQuery,
  type TimelineQueryVariables,
} from "../generated/operations.ts";
import type { Bucket } from "./bucket.ts";
import { dayBounds, fittingInterval, intervalIn } from "./interval.ts";

/** Articles by an interval, as it is chosen. */
export interface TimelineQuestion extends TimelineQueryVariables {
  readonly interval: Interval;
}

/** What a timeline asks, and what has to be known before. */
export interface KnownQuestion {
  /** Null until it is known which interval fits. */
  readonly question: TimelineQuestion | null;
  /** The answer that tells it. */
  readonly months: Answer<TimelineQuery>;
}

/** More than a screen has pixels for; less than a graph of news could have days. */
const mostBuckets = 5_000;

/** The months of some articles; asked once, however many panels want them. Null asks nothing. */
export function useMonths(narrowed: TimelineQueryVariables | null): Answer<TimelineQuery> {
  const months = narrowed && { ...narrowed, interval: "MONTH" as const, first: mostBuckets };
  return useAnswer(askTimeline, months);
}

/**
 * The question of a timeline of the articles in the present scope that name all of some entities, by
 * the interval of the address or one that fits.
 */
export function useTimelineQuestion(naming: readonly string[], hasSource: boolean): KnownQuestion {
  const { parameters, scope } = useAddress();
  const { from, to, source } = scope;
  const narrowed: TimelineQueryVariables = {
    from,
    to,
    ...(hasSource ? { publication: source } : {}),
    ...(naming.length > 0 ? { all: naming.map((id) => ({ id })) } : {}),
  };
  const chosen =
    intervalIn(parameters.get("interval")) ??
    (from !== null && to !== null ? fittingInterval(...dayBounds(from, to)) : null);
  const months = useMonths(chosen === null ? narrowed : null);
  // An answer or a failure stays what it is while it is asked for again: the panel asks the same.
  const isUnknown = months.data === null && months.failure === null;
  if (chosen === null && isUnknown) return { question: null, months };
  const interval = chosen ?? fitting(months.data?.timeline.buckets ?? []);
  return { question: { ...narrowed, interval, first: mostBuckets }, months };
}

function fitting(months: readonly Bucket[]): Interval {
  const [first, last] = [months[0], months.at(-1)];
  return first && last ? fittingInterval(first.start, last.end) : "MONTH";
}
