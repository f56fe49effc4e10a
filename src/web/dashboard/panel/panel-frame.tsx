import { Group, Paper, Title } from "@mantine/core";
import { type ReactElement, type ReactNode, useId, useRef } from "react";
import type { Operation } from "../asking/operation.ts";
import { PanelActions } from "./panel-actions.tsx";
import { playgroundLink, tableLink } from "./question-links.ts";

/** A panel around whatever shows its answer. */
export interface PanelFrameProps {
  /** Names the panel, and the files that are saved of it. */
  readonly title: string;
  /** Stands for the title where it is more than words. */
  readonly heading?: ReactNode;
  readonly operation: Pick<Operation<unknown, never>, "name" | "text">;
  readonly variables: object;
  /** Beside the title: what narrows this panel alone. */
  readonly controls?: ReactNode;
  readonly children: ReactNode;
}

/** A panel's title, its own controls, the four actions, and what it shows. */
export function PanelFrame({
  title,
  heading = title,
  operation,
  variables,
  controls,
  children,
}: PanelFrameProps): ReactElement {
  const titleId = useId();
  const body = useRef<HTMLDivElement>(null);
  return (
    <Paper
      component="section"
      aria-labelledby={titleId}
      data-panel={operation.name}
      withBorder
      radius="md"
      p="md"
      className="panel"
    >
      <Group justify="space-between" wrap="nowrap" align="flex-start" mb="xs" gap="xs">
        <Group gap="sm" className="panel-heading">
          <Title order={2} size="h5" id={titleId}>
            {heading}
          </Title>
          {controls}
        </Group>
        <PanelActions
          title={title}
          playground={playgroundLink(window.location.origin, operation, variables)}
          table={tableLink(operation, variables)}
          body={body}
        />
      </Group>
      <div ref={body} className="panel-body">
        {children}
      </div>
    </Paper>
  );
}
