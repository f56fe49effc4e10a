import { CloseButton } from "@mantine/core";
import type { ReactElement } from "react";
import { useAddress } from "../../address/use-address.ts";
import { type Answer, useAnswer } from "../../asking/use-answer.ts";
import { inPeriods } from "../../charts/beside-each-other.ts";
import { totalOf } from "../../charts/bucket.ts";
import { TimeBars } from "../../charts/time-bars.tsx";
import type { TimelineQuestion } from "../../charts/timeline-question.ts";
import { kindColours, shownKind } from "../../entity/entity-kinds.ts";
import { EntityLink } from "../../entity/entity-link.tsx";
import { askEntityById, askTimeline } from "../../generated/operations.ts";
import { useWords } from "../../language/use-words.tsx";
import { EmptyScope } from "../../panel/empty-scope.tsx";
import { Panel } from "../../panel/panel.tsx";

interface LaneProps {
  readonly id: string;
  /** The question for all articles; null until it is known. All lanes have its periods. */
  readonly all: TimelineQuestion | null;
  /** The answer that tells it. */
  readonly awaited: Answer<unknown>;
  readonly onRemove: () => void;
}

/** The articles of one entity over the same time as all, in its kind's colour. */
export function Lane({ id, all, awaited, onRemove }: LaneProps): ReactElement {
  const { change } = useAddress();
  const { timeline, screens, entity: words } = useWords();
  const periods = useAnswer(askTimeline, all).data?.timeline.buckets ?? [];
  const entity = useAnswer(askEntityById, { id }).data?.entity;
  const name = entity?.name ?? screens.entity;
  return (
    <Panel
      title={name}
      operation={askTimeline}
      variables={all && { ...all, all: [{ id }] }}
      awaited={awaited}
      heading={entity && <EntityLink entity={entity} />}
      controls={<CloseButton size="sm" aria-label={timeline.remove(name)} onClick={onRemove} />}
      isEmpty={(found) => totalOf(found.timeline.buckets) === 0}
      empty={<EmptyScope otherwise={words.noArticles} />}
      height={150}
    >
      {(found) => (
        <TimeBars
          title={name}
          buckets={inPeriods(periods, found.timeline.buckets)}
          height={120}
          colour={entity ? kindColours[shownKind(entity)] : "var(--mantine-color-indigo-filled)"}
          onPeriod={(from, to) => change({ from, to, interval: null })}
        />
      )}
    </Panel>
  );
}
