import type { ReactElement } from "react";

interface QuoteProps {
  readonly prefix: string;
  readonly quote: string;
  readonly suffix: string;
}

/** Words of an article with what stands around them. */
export function Quote({ prefix, quote, suffix }: QuoteProps): ReactElement {
  return (
    <q className="quote">
      {prefix}
      <mark>{quote}</mark>
      {suffix}
    </q>
  );
}
