import type { ReactElement, ReactNode } from "react";
import { count } from "../language/count.ts";

/** What is left free around the bars or lines of a chart, in pixels. */
export const chartMargins = { top: 8, right: 8, bottom: 22, left: 40 } as const;
/** What the label of a period takes, in pixels. */
export const labelWidth = 84;

interface ChartFrameProps {
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly ticks: readonly number[];
  /** Below the chart; x from its left margin on. */
  readonly labels: readonly { readonly x: number; readonly text: string }[];
  /** Drawn from the left margin on. */
  readonly children: ReactNode;
}

/** The ground of a chart: its lines, their numbers, and what stands below. */
export function ChartFrame({
  label,
  width,
  height,
  ticks,
  labels,
  children,
}: ChartFrameProps): ReactElement {
  const highest = ticks.at(-1) ?? 1;
  const floor = height - chartMargins.bottom;
  const inner = Math.max(0, width - chartMargins.left - chartMargins.right);
  const level = (tick: number): number =>
    floor - ((floor - chartMargins.top) * tick) / Math.max(1, highest);
  return (
    <svg width={width} height={height} role="img" aria-label={label} data-picture="">
      <g transform={`translate(${chartMargins.left} 0)`}>
        {ticks.map((tick) => (
          <g key={tick}>
            <line className="chart-line" x1={0} x2={inner} y1={level(tick)} y2={level(tick)} />
            <text className="chart-text" x={-6} y={level(tick) + 4} textAnchor="end">
              {count(tick)}
            </text>
          </g>
        ))}
        {children}
        {labels.map(({ x, text }) => (
          <text
            key={text}
            className="chart-text"
            x={x}
            y={height - 6}
            textAnchor={anchorAt(x, inner)}
          >
            {text}
          </text>
        ))}
      </g>
    </svg>
  );
}

/** A label near an end of the chart stands inside of it. */
function anchorAt(x: number, inner: number): "start" | "middle" | "end" {
  if (x < labelWidth / 2) return "start";
  return x > inner - labelWidth / 2 ? "end" : "middle";
}
