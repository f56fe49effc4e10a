import type { ReactElement, ReactNode } from "react";
import type { Operation } from "../asking/operation.ts";
import { type Answer, useAnswer } from "../asking/use-answer.ts";
import { PanelFrame } from "./panel-frame.tsx";
import { PanelState } from "./panel-state.tsx";

/** A question, and how its answer is shown. */
export interface PanelProps<Result, Variables extends object> {
  readonly title: string;
  readonly heading?: ReactNode;
  readonly operation: Operation<Result, Variables>;
  /** Null until it is known what to ask. */
  readonly variables: Variables | null;
  /** The answer that tells what to ask. */
  readonly awaited?: Answer<unknown>;
  readonly controls?: ReactNode;
  /** Whether there is nothing to show; what then is said instead. */
  readonly isEmpty?: (result: Result) => boolean;
  readonly empty?: ReactNode;
  /** The height kept free while the answer is awaited, in pixels. */
  readonly height?: number;
  readonly children: (result: Result) => ReactNode;
}

/** A panel: asks its question and shows the answer, or why there is none, without touching the others. */
export function Panel<Result, Variables extends object>({
  title,
  heading,
  operation,
  variables,
  awaited,
  controls,
  height = 160,
  ...shown
}: PanelProps<Result, Variables>): ReactElement {
  const answer = useAnswer(operation, variables);
  return (
    <PanelFrame
      title={title}
      heading={heading}
      operation={operation}
      variables={variables ?? {}}
      controls={controls}
    >
      <PanelState
        answer={variables === null && awaited ? { ...awaited, data: null } : answer}
        operationName={operation.name}
        variables={variables ?? {}}
        height={height}
        {...shown}
      />
    </PanelFrame>
  );
}
