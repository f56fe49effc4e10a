import { useElementSize } from "@mantine/hooks";
import type { ReactElement } from "react";
import type { Interval } from "../generated/operations.ts";
import { useWords } from "../language/use-words.tsx";
import { besideEachOther } from "./beside-each-other.ts";
import type { Bucket } from "./bucket.ts";
import { ChartFrame, chartMargins, labelWidth } from "./chart-frame.tsx";
import { DataTable } from "./data-table.tsx";
import { labelPlaces } from "./label-places.ts";
import { niceTicks } from "./nice-ticks.ts";

/** One of the two that are compared. */
export interface Line {
  readonly name: string;
  readonly colour: string;
  readonly buckets: readonly Bucket[];
}

interface TwoLinesProps {
  readonly title: string;
  readonly interval: Interval;
  readonly a: Line;
  readonly b: Line;
}

const height = 220;

/** Two numbers over the same periods as lines: one whole, one dashed, so that colour is not all. */
export function TwoLines({ title, interval, a, b }: TwoLinesProps): ReactElement {
  const { compare, words } = useWords();
  const { ref, width } = useElementSize();
  const rows = besideEachOther(interval, a.buckets, b.buckets);
  const inner = Math.max(0, width - chartMargins.left - chartMargins.right);
  const ticks = niceTicks(Math.max(0, ...rows.flatMap(([, first, second]) => [first, second])));
  const step = inner / Math.max(1, rows.length);
  const floor = height - chartMargins.bottom;
  const y = (n: number): number =>
    floor - ((floor - chartMargins.top) * n) / Math.max(1, ticks.at(-1) ?? 1);
  const path = (pick: 1 | 2): string =>
    rows
      .map((row, index) => `${index ? "L" : "M"}${(index + 0.5) * step} ${y(row[pick])}`)
      .join("");
  return (
    <div>
      <ul className="legend">
        <LegendItem {...a} />
        <LegendItem {...b} isDashed />
      </ul>
      <div ref={ref} className="chart">
        <ChartFrame
          label={compare.linesOf(a.name, b.name)}
          width={width}
          height={height}
          ticks={ticks}
          labels={labelPlaces(rows.length, inner, labelWidth).map((index) => ({
            x: (index + 0.5) * step,
            text: rows[index]?.[0] ?? "",
          }))}
        >
          <path d={path(1)} className="chart-curve" stroke={a.colour} />
          <path d={path(2)} className="chart-curve" stroke={b.colour} strokeDasharray="5 4" />
          {rows.map(([period, first, second], index) => (
            <g key={period}>
              <circle cx={(index + 0.5) * step} cy={y(first)} r={2.5} fill={a.colour}>
                <title>{`${a.name} ${period}: ${first}`}</title>
              </circle>
              <circle cx={(index + 0.5) * step} cy={y(second)} r={2.5} fill={b.colour}>
                <title>{`${b.name} ${period}: ${second}`}</title>
              </circle>
            </g>
          ))}
        </ChartFrame>
      </div>
      <DataTable title={title} columns={[words.period, a.name, b.name]} rows={rows} />
    </div>
  );
}

function LegendItem({
  name,
  colour,
  isDashed = false,
}: Line & { readonly isDashed?: boolean }): ReactElement {
  return (
    <li>
      <svg width="26" height="8" aria-hidden="true">
        <line
          x1="0"
          x2="26"
          y1="4"
          y2="4"
          stroke={colour}
          strokeWidth="3"
          {...(isDashed ? { strokeDasharray: "6 4" } : {})}
        />
      </svg>{" "}
      {name}
    </li>
  );
}
