import { Button, Code, Group, Text } from "@mantine/core";
import { type ReactElement, useState } from "react";
import { type Failure, failureDetails } from "../asking/failure.ts";
import type { Words } from "../language/chinese.ts";
import { useWords } from "../language/use-words.tsx";
import { copyText } from "./copy-text.ts";

interface FailureNoteProps {
  readonly failure: Failure;
  /** Whether a part of the answer came all the same. */
  readonly isPartial: boolean;
  readonly operationName: string;
  readonly variables: object;
  readonly retry: () => void;
}

/** What went wrong, in one sentence with its code; trying again, and what to tell whoever helps. */
export function FailureNote({
  failure,
  isPartial,
  operationName,
  variables,
  retry,
}: FailureNoteProps): ReactElement {
  const { panel, failures } = useWords();
  const [isCopied, setCopied] = useState(false);
  const details = failureDetails(failure, operationName, variables);
  return (
    <div role="alert" className="failure">
      <Text size="sm" title={failure.message}>
        {isPartial && `${panel.partial} `}
        {sentenceOf(failure, failures)} <Code>{failure.code}</Code>
      </Text>
      <Group gap="xs" mt="xs">
        <Button size="compact-sm" variant="default" onClick={retry}>
          {panel.retry}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => void copyText(details).then(setCopied)}
        >
          {isCopied ? panel.detailsCopied : panel.copyDetails}
        </Button>
      </Group>
    </div>
  );
}

function sentenceOf({ code }: Failure, failures: Words["failures"]): string {
  return code in failures ? failures[code as keyof Words["failures"]] : failures.other;
}
