import { Button, Group, Skeleton, Stack, Text } from "@mantine/core";
import { Component, type ReactElement, type ReactNode, useEffect } from "react";
import type { Failure } from "../asking/failure.ts";
import type { Answer } from "../asking/use-answer.ts";
import { useWords } from "../language/use-words.tsx";
import { EmptyScope } from "./empty-scope.tsx";
import { FailureNote } from "./failure-note.tsx";
import { SlowNote } from "./slow-note.tsx";
import { useAfter } from "./use-after.ts";

interface PanelStateProps<Result> {
  readonly answer: Answer<Result>;
  readonly operationName: string;
  readonly variables: object;
  readonly isEmpty?: (result: Result) => boolean;
  readonly empty?: ReactNode;
  readonly height: number;
  readonly children: (result: Result) => ReactNode;
}

/** From when on a skeleton is shown: an answer before it would only flicker. */
const skeletonMs = 150;

/** What a panel shows: the answer, the earlier one greyed while the new one loads, or why there is none. */
export function PanelState<Result>(props: PanelStateProps<Result>): ReactElement {
  const { answer, height, operationName } = props;
  const { data, isLoading, failure, isCancelled } = answer;
  const isWaiting = useAfter(skeletonMs, isLoading && data === null);
  const { panel } = useWords();
  useFilledMark(operationName, data !== null && !isLoading);
  return (
    <div aria-busy={isLoading} style={data === null ? { minHeight: height } : undefined}>
      <SlowNote isLoading={isLoading} cancel={answer.cancel} />
      {isCancelled && data === null && <CancelledNote retry={answer.retry} />}
      {failure && <Failed {...props} failure={failure} />}
      {data === null && isWaiting && <Waiting height={height} label={panel.loading} />}
      {data !== null && (
        <div className={isLoading ? "panel-stale" : undefined}>
          <Shown {...props} data={data} />
        </div>
      )}
    </div>
  );
}

/** Leaves a mark in the browser's own record of performance, which `npm run bench:dashboard` reads. */
function useFilledMark(operationName: string, isFilled: boolean): void {
  useEffect(() => {
    if (isFilled) performance.mark(`panel ${operationName}`);
  }, [operationName, isFilled]);
}

function Failed<Result>({
  answer,
  failure,
  operationName,
  variables,
}: PanelStateProps<Result> & { readonly failure: Failure }): ReactElement {
  return (
    <FailureNote
      failure={failure}
      isPartial={answer.data !== null}
      operationName={operationName}
      variables={variables}
      retry={answer.retry}
    />
  );
}

function Shown<Result>({
  data,
  isEmpty,
  empty,
  children,
}: PanelStateProps<Result> & { readonly data: Result }): ReactElement {
  if (isEmpty?.(data)) return <>{empty ?? <EmptyScope />}</>;
  return <ShownOrFailed>{children(data)}</ShownOrFailed>;
}

function Waiting({
  height,
  label,
}: {
  readonly height: number;
  readonly label: string;
}): ReactElement {
  return (
    <Stack gap="xs" role="status" aria-label={label}>
      {Array.from({ length: Math.max(2, Math.floor(height / 40)) }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the bars are all alike.
        <Skeleton key={index} height={20} width={`${90 - (index % 3) * 18}%`} />
      ))}
    </Stack>
  );
}

function CancelledNote({ retry }: { readonly retry: () => void }): ReactElement {
  const { panel } = useWords();
  return (
    <Group role="status" gap="sm">
      <Text size="sm">{panel.cancelled}</Text>
      <Button size="compact-sm" variant="default" onClick={retry}>
        {panel.retry}
      </Button>
    </Group>
  );
}

/** A fault of ours in what a panel shows stays in that panel. */
class ShownOrFailed extends Component<
  { readonly children: ReactNode },
  { readonly isFailed: boolean }
> {
  override state = { isFailed: false };

  static getDerivedStateFromError(): { isFailed: boolean } {
    return { isFailed: true };
  }

  override render(): ReactNode {
    return this.state.isFailed ? <FaultNote /> : this.props.children;
  }
}

function FaultNote(): ReactElement {
  const { errorScreen } = useWords();
  return (
    <Text role="alert" size="sm">
      {errorScreen}
    </Text>
  );
}
