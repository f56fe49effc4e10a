import { Text } from "@mantine/core";
import type { ReactElement, ReactNode } from "react";
import { count } from "../language/count.ts";

/** A row of a ranking. */
export interface RankedRow {
  readonly key: string;
  readonly label: ReactNode;
  readonly value: number;
  /** Said behind the number. */
  readonly aside?: string;
}

/** Things by a number, the highest first, with bars that compare them at a glance. */
export function RankedList({
  rows,
  unit,
  asideHint,
}: {
  readonly rows: readonly RankedRow[];
  /** Says what a number means: `12 articles`. */
  readonly unit: (n: number) => string;
  /** Says below the list what stands behind the numbers. */
  readonly asideHint?: string;
}): ReactElement {
  const highest = Math.max(1, ...rows.map(({ value }) => value));
  return (
    <>
      <ol className="ranked">
        {rows.map(({ key, label, value, aside }) => (
          <li key={key}>
            <span className="ranked-label">{label}</span>
            <span className="ranked-bar" aria-hidden="true">
              <span style={{ width: `${(100 * value) / highest}%` }} />
            </span>
            <span className="ranked-value" title={unit(value)}>
              {count(value)}
              {aside !== undefined && <small>{aside}</small>}
            </span>
          </li>
        ))}
      </ol>
      {asideHint !== undefined && (
        <Text size="xs" c="dimmed" mt="xs">
          {asideHint}
        </Text>
      )}
    </>
  );
}
