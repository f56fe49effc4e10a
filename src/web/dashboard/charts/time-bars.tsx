import { useElementSize } from "@mantine/hooks";
import { type KeyboardEvent, type PointerEvent, type ReactElement, useState } from "react";
import { useWords } from "../language/use-words.tsx";
import { type Brush, barAt, brushed, moveBrush } from "./brush.ts";
import type { Bucket } from "./bucket.ts";
import { ChartFrame, chartMargins, labelWidth } from "./chart-frame.tsx";
import { DataTable } from "./data-table.tsx";
import { labelPlaces } from "./label-places.ts";
import { niceTicks } from "./nice-ticks.ts";

interface TimeBarsProps {
  readonly title: string;
  readonly buckets: readonly Bucket[];
  readonly height?: number;
  readonly colour?: string;
  /** Hears of the first and the last day of the periods that were chosen. */
  readonly onPeriod?: (from: string, to: string) => void;
}

/** Articles by period as bars; a stretch of them can be chosen with the mouse or the keyboard. */
export function TimeBars({
  title,
  buckets,
  height = 170,
  colour = "var(--mantine-color-indigo-filled)",
  onPeriod,
}: TimeBarsProps): ReactElement {
  const { chart, words } = useWords();
  const { ref, width } = useElementSize();
  const [brush, setBrush] = useState<Brush | null>(null);
  const inner = Math.max(0, width - chartMargins.left - chartMargins.right);
  const ticks = niceTicks(Math.max(...buckets.map(({ articleCount }) => articleCount), 0));
  const highest = ticks.at(-1) ?? 1;
  const floor = height - chartMargins.bottom;
  const barWidth = inner / Math.max(1, buckets.length);
  const tall = (n: number): number => ((floor - chartMargins.top) * n) / highest;
  const choose = (chosen: Brush | null): void => {
    setBrush(null);
    if (!chosen) return;
    const [first, last] = brushed(chosen);
    const [from, to] = [buckets[first]?.start, buckets[last]?.end];
    if (from !== undefined && to !== undefined) onPeriod?.(from, to);
  };
  return (
    <div>
      <div ref={ref} className="chart">
        <ChartFrame
          label={chart.barsOf(title, buckets.length)}
          width={width}
          height={height}
          ticks={ticks}
          labels={labelPlaces(buckets.length, inner, labelWidth).map((index) => ({
            x: (index + 0.5) * barWidth,
            text: buckets[index]?.period ?? "",
          }))}
        >
          {buckets.map(({ period, articleCount }, index) => (
            <rect
              key={period}
              x={index * barWidth + Math.min(1, barWidth * 0.1)}
              y={floor - tall(articleCount)}
              width={Math.max(0.5, barWidth - Math.min(2, barWidth * 0.2))}
              height={tall(articleCount)}
              fill={colour}
            >
              <title>{chart.bar(period, articleCount)}</title>
            </rect>
          ))}
          {brush && <BrushMark brush={brush} barWidth={barWidth} floor={floor} />}
        </ChartFrame>
        {onPeriod && buckets.length > 1 && (
          <BrushField
            label={chart.brushHint}
            bars={buckets.length}
            brush={brush}
            onBrush={setBrush}
            onChoose={choose}
            said={brush ? sayBrush(brush, buckets) : ""}
          />
        )}
      </div>
      <DataTable
        title={title}
        columns={[words.period, words.articleCount]}
        rows={buckets.map(({ period, articleCount }) => [period, articleCount])}
      />
    </div>
  );
}

function sayBrush(brush: Brush, buckets: readonly Bucket[]): string {
  const [first, last] = brushed(brush);
  const chosen = buckets.slice(first, last + 1);
  const count = chosen.reduce((sum, { articleCount }) => sum + articleCount, 0);
  const [from, to] = [chosen[0]?.period, chosen.at(-1)?.period];
  return from === to ? `${from}: ${count}` : `${from} – ${to}: ${count}`;
}

function BrushMark({
  brush,
  barWidth,
  floor,
}: {
  readonly brush: Brush;
  readonly barWidth: number;
  readonly floor: number;
}): ReactElement {
  const [first, last] = brushed(brush);
  return (
    <rect
      className="brush-mark"
      x={first * barWidth}
      y={chartMargins.top}
      width={(last - first + 1) * barWidth}
      height={floor - chartMargins.top}
    />
  );
}

interface BrushFieldProps {
  readonly label: string;
  readonly bars: number;
  readonly brush: Brush | null;
  readonly said: string;
  readonly onBrush: (brush: Brush | null) => void;
  readonly onChoose: (brush: Brush | null) => void;
}

/** Lies over the bars and takes the mouse and the keys. */
function BrushField({
  label,
  bars,
  brush,
  said,
  onBrush,
  onChoose,
}: BrushFieldProps): ReactElement {
  const [isDragging, setDragging] = useState(false);
  const barUnder = (event: PointerEvent<HTMLElement>): number => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    return barAt(event.clientX - left, width, bars);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const moved = moveBrush(brush, event, bars);
    if (moved) onBrush(moved);
    else if (event.key === "Enter") onChoose(brush);
    else if (event.key === "Escape" && brush) onBrush(null);
    else return;
    event.preventDefault();
  };
  return (
    <button
      type="button"
      className="brush-field"
      title={label}
      aria-label={said === "" ? label : said}
      aria-live="polite"
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        const bar = barUnder(event);
        setDragging(true);
        onBrush({ anchor: bar, head: bar });
      }}
      onPointerMove={(event) => {
        if (isDragging && brush) onBrush({ anchor: brush.anchor, head: barUnder(event) });
      }}
      onPointerUp={() => {
        setDragging(false);
        onChoose(brush);
      }}
      onPointerCancel={() => {
        setDragging(false);
        onBrush(null);
      }}
    />
  );
}
