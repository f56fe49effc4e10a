import type { ReactElement } from "react";
import { markText, type Span } from "./mark-text.ts";

/** A text with some stretches marked. */
export function Highlighted({
  text,
  spans,
}: {
  readonly text: string;
  readonly spans: readonly Span[];
}): ReactElement {
  return (
    <>
      {markText(text, spans).map(({ start, text: words, mark }) =>
        mark ? <mark key={start}>{words}</mark> : <span key={start}>{words}</span>,
      )}
    </>
  );
}
