import { CloseButton } from "@mantine/core";
import type { ReactElement } from "react";
import { useAddress } from "../../address/use-address.ts";
import { useAnswer } from "../../asking/use-answer.ts";
import { totalOf } from "../../charts/bucket.ts";
import { TimeBars } from "../../charts/time-bars.tsx";
import { useTimelineQuestion } from "../../charts/timeline-panel.tsx";
import { kindColours, shownKind } from "../../entity/entity-kinds.ts";
import { EntityLink } from "../../entity/entity-link.tsx";
import { askEntityById, askTimeline } from "../../generated/operations.ts";
import { useWords } from "../../language/use-words.tsx";
import { Panel } from "../../panel/panel.tsx";

interface LaneProps {
  readonly id: string;
  readonly onRemove: () => void;
}

/** The articles of one entity over time, in its kind's colour. */
export function Lane({ id, onRemove }: LaneProps): ReactElement {
  const { change } = useAddress();
  const { timeline, screens } = useWords();
  const question = useTimelineQuestion([id], true);
  const entity = useAnswer(askEntityById, { id }).data?.entity;
  const name = entity?.name ?? screens.entity;
  return (
    <Panel
      title={name}
      operation={askTimeline}
      variables={question}
      controls={
        <>
          {entity && <EntityLink entity={entity} />}
          <CloseButton size="sm" aria-label={timeline.remove(name)} onClick={onRemove} />
        </>
      }
      isEmpty={(found) => totalOf(found.timeline.buckets) === 0}
      height={150}
    >
      {(found) => (
        <TimeBars
          title={name}
          buckets={found.timeline.buckets}
          height={120}
          colour={entity ? kindColours[shownKind(entity)] : "var(--mantine-color-indigo-filled)"}
          onPeriod={(from, to) => change({ from, to, interval: null })}
        />
      )}
    </Panel>
  );
}
