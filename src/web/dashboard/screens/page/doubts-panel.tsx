import { Text } from "@mantine/core";
import type { ReactElement } from "react";
import { askPageById } from "../../generated/operations.ts";
import { moment } from "../../language/count.ts";
import { useWords } from "../../language/use-words.tsx";
import { EmptyNote } from "../../panel/empty-scope.tsx";
import { Panel } from "../../panel/panel.tsx";
import { Remarks } from "../../text/remarks.tsx";
import type { FoundPage } from "./found-page.ts";

/** What the reader of a page was not sure of, and what was corrected by hand. */
export function DoubtsPanel({ id }: { readonly id: string }): ReactElement {
  const { page } = useWords();
  return (
    <Panel title={page.doubts} operation={askPageById} variables={{ id }} height={120}>
      {({ page: found }) => found && <Doubts {...found} />}
    </Panel>
  );
}

function Doubts({ doubts, judgements, source }: FoundPage): ReactElement {
  const { page, quality } = useWords();
  return (
    <>
      {doubts.length === 0 ? <EmptyNote>{page.noDoubts}</EmptyNote> : <Remarks remarks={doubts} />}
      {judgements.length === 0 ? (
        <EmptyNote>{page.noJudgements}</EmptyNote>
      ) : (
        <ul className="plain-list" aria-label={page.judgements}>
          {judgements.map(({ id, kind, by, why, madeAt }) => (
            <li key={id}>
              {page.correctionKinds[kind]} · {[by, why, moment(madeAt)].filter(Boolean).join(" · ")}
            </li>
          ))}
        </ul>
      )}
      <Text size="xs" c="dimmed" mt="xs">
        {quality.source}: {source}
      </Text>
    </>
  );
}
