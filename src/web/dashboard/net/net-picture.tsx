import { useElementSize } from "@mantine/hooks";
import {
  type KeyboardEvent,
  memo,
  type PointerEvent,
  type ReactElement,
  type Ref,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from "react";
import { kindColours, kindShapes, shownKind } from "../entity/entity-kinds.ts";
import { type LabelStep, labelNodes } from "./label-nodes.ts";
import type { Net, NetEdge, NetNode } from "./net.ts";
import { nodeSize } from "./node-size.ts";
import {
  fitView,
  nodeTowards,
  type Point,
  type Positions,
  type View,
  zoomView,
} from "./place-nodes.ts";
import type { Layout } from "./use-layout.ts";

/** What buttons and keys outside of the picture can do with it. */
export interface PictureHandle {
  readonly zoom: (factor: number) => void;
  readonly fit: () => void;
}

interface NetPictureProps {
  readonly label: string;
  readonly net: Net;
  readonly layout: Layout;
  readonly height: number | string;
  readonly selected: string | null;
  readonly pinned?: readonly string[];
  /** Edges that are shown strongly: those of a path. */
  readonly strong?: ReadonlySet<string>;
  readonly onSelect: (id: string | null) => void;
  /** Hears of a double click, or Enter. */
  readonly onOpen: (id: string) => void;
  readonly handle?: Ref<PictureHandle>;
}

/**
 * A graph as SVG: it can be moved and enlarged, its nodes dragged and reached with the arrow keys. While
 * one moves it nothing is rendered anew; only the frame's own transform changes.
 */
export function NetPicture(props: NetPictureProps): ReactElement {
  const { label, net, layout, height, selected, handle } = props;
  const { positions, found } = layout;
  const { ref: sizeRef, width, height: tall } = useElementSize();
  const frame = useRef<SVGSVGElement>(null);
  const plane = useRef<SVGGElement>(null);
  const marks = useRef<SVGGElement>(null);
  const view = useRef<View>({ x: 0, y: 0, scale: 1 });
  const whole = useMemo(() => fitView(found, width, tall), [found, width, tall]);
  const show = (next: View): void => {
    view.current = next;
    if (plane.current && marks.current) showView(plane.current, marks.current, next, whole.scale);
  };
  const fit = (): void => show(whole);
  const zoom = (factor: number): void =>
    show(zoomView(view.current, factor, { x: width / 2, y: tall / 2 }));
  useImperativeHandle(handle, () => ({ zoom, fit }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was placed anew, or a frame of another size, is shown whole again.
  useEffect(fit, [whole]);
  const shrinking = shrinkingIn(width, tall);
  const labels = useMemo(
    () => labelNodes(net.nodes, found, whole.scale, shrinking),
    [net.nodes, found, whole, shrinking],
  );
  useWheel(frame, ({ clientX, clientY, deltaY }) => {
    const { left = 0, top = 0 } = frame.current?.getBoundingClientRect() ?? {};
    const at = { x: clientX - left, y: clientY - top };
    show(zoomView(view.current, deltaY < 0 ? 1.15 : 1 / 1.15, at));
  });
  const drag = useDrag(props, view, show, frame);
  const name = net.nodes.find(({ id }) => id === selected)?.name;
  return (
    <div className="net" style={{ height }} ref={sizeRef} aria-busy={layout.isWorking}>
      <svg
        ref={frame}
        width="100%"
        height="100%"
        role="application"
        aria-roledescription="graph"
        aria-label={label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the picture takes keys; its label says which.
        tabIndex={0}
        data-picture=""
        onKeyDown={(event) => takeKey(event, props)}
        {...drag}
      >
        <g ref={plane}>
          <Edges net={net} positions={positions} selected={selected} strong={props.strong} />
          <Nodes
            plane={marks}
            net={net}
            positions={positions}
            labels={labels}
            shrinking={shrinking}
            selected={selected}
            pinned={props.pinned}
          />
        </g>
      </svg>
      <span className="visually-hidden" aria-live="polite">
        {name}
      </span>
    </div>
  );
}

/** What nodes keep of their size is told to them alone: every edge that heard of it would be styled anew. */
function showView(
  plane: SVGGElement,
  marks: SVGGElement,
  { x, y, scale }: View,
  fitted: number,
): void {
  plane.setAttribute("transform", `translate(${x} ${y}) scale(${scale})`);
  const shrink = String(1 / scale);
  const near = String(nearness(scale, fitted));
  if (marks.style.getPropertyValue("--shrink") !== shrink)
    marks.style.setProperty("--shrink", shrink);
  if (marks.dataset.near !== near) marks.dataset.near = near;
}

/** By how much nodes are smaller in a frame that is too small for them: on a phone. */
function shrinkingIn(width: number, height: number): number {
  return Math.min(1, Math.max(0.5, Math.min(width, height) / 420));
}

/** The arrows move from entity to entity, Enter opens one, Escape leaves it. */
function takeKey(
  event: KeyboardEvent,
  { net, layout, selected, onSelect, onOpen }: NetPictureProps,
): void {
  const isArrow = event.key.startsWith("Arrow");
  const next = isArrow ? towards(event.key, net, layout.positions, selected) : null;
  if (next !== null) onSelect(next);
  else if (event.key === "Enter" && selected !== null) onOpen(selected);
  else if (event.key === "Escape") onSelect(null);
  else return;
  event.preventDefault();
}

function towards(
  key: string,
  net: Net,
  positions: Positions,
  selected: string | null,
): string | null {
  return selected === null ? (net.nodes[0]?.id ?? null) : nodeTowards(positions, selected, key);
}

const noEdges: ReadonlySet<string> = new Set();

interface EdgesProps extends Pick<NetPictureProps, "net" | "selected"> {
  readonly strong: ReadonlySet<string> | undefined;
  readonly positions: Positions;
}

const Edges = memo(function Edges({
  net,
  positions,
  selected,
  strong = noEdges,
}: EdgesProps): ReactElement {
  return (
    <g className="net-edges">
      {net.edges.map((edge) => (
        <EdgeLine
          key={edge.id}
          edge={edge}
          from={positions.get(edge.source)}
          to={positions.get(edge.target)}
          isStrong={strong.has(edge.id) || edge.source === selected || edge.target === selected}
        />
      ))}
    </g>
  );
});

interface EdgeLineProps {
  readonly edge: NetEdge;
  readonly from: Point | undefined;
  readonly to: Point | undefined;
  readonly isStrong: boolean;
}

const EdgeLine = memo(function EdgeLine({
  edge,
  from,
  to,
  isStrong,
}: EdgeLineProps): ReactElement | null {
  if (!from || !to) return null;
  return (
    <line
      className={isStrong ? "net-edge net-edge-strong" : "net-edge"}
      data-relation={edge.relation}
      x1={from.x}
      y1={from.y}
      x2={to.x}
      y2={to.y}
      strokeWidth={Math.min(1 + Math.log2(edge.weight ?? 1) / 2, 5)}
    >
      <title>{[edge.title, edge.weight].filter(Boolean).join(" · ")}</title>
    </line>
  );
});

interface NodesProps extends Pick<NetPictureProps, "net" | "selected"> {
  readonly plane: Ref<SVGGElement>;
  readonly pinned: readonly string[] | undefined;
  readonly positions: Positions;
  readonly labels: ReadonlyMap<string, LabelStep>;
  readonly shrinking: number;
}

const Nodes = memo(function Nodes({
  plane,
  net,
  positions,
  labels,
  shrinking,
  selected,
  pinned = [],
}: NodesProps): ReactElement {
  // What comes last lies above the others.
  const selectedLast = [
    ...net.nodes.filter(({ id }) => id !== selected),
    ...net.nodes.filter(({ id }) => id === selected),
  ];
  return (
    <g ref={plane}>
      {selectedLast.map((node) => (
        <NodeMark
          key={node.id}
          node={node}
          at={positions.get(node.id)}
          label={labels.get(node.id) ?? 3}
          size={nodeSize(node.degree) * shrinking}
          isSelected={node.id === selected}
          isPinned={pinned.includes(node.id)}
        />
      ))}
    </g>
  );
});

interface NodeMarkProps {
  readonly node: NetNode;
  readonly at: Point | undefined;
  readonly label: LabelStep;
  readonly size: number;
  readonly isSelected: boolean;
  readonly isPinned: boolean;
}

const NodeMark = memo(function NodeMark({
  node,
  at,
  label,
  size,
  isSelected,
  isPinned,
}: NodeMarkProps): ReactElement | null {
  if (!at) return null;
  const kind = shownKind(node);
  return (
    <g
      transform={`translate(${at.x} ${at.y})`}
      className={isSelected ? "net-node net-node-selected" : "net-node"}
      data-node={node.id}
      data-label={label}
    >
      <g className="net-node-inner">
        {isPinned && <circle r={size + 4} className="net-pin" />}
        <g transform={`scale(${size})`}>
          <path d={kindShapes[kind]} fill={kindColours[kind]} />
        </g>
        <text className="net-label" y={size + 13} textAnchor="middle">
          {node.name}
        </text>
        <title>{`${node.name} · ${node.degree}`}</title>
      </g>
    </g>
  );
});

function nearness(scale: number, fitted: number): number {
  return Math.max(0, Math.min(3, Math.floor(Math.log2(scale / fitted) + 0.5)));
}

/** React's own wheel listeners may not keep the page from scrolling. */
function useWheel(
  frame: { readonly current: SVGSVGElement | null },
  onWheel: (event: WheelEvent) => void,
): void {
  const latest = useRef(onWheel);
  latest.current = onWheel;
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const listen = (event: WheelEvent): void => {
      event.preventDefault();
      latest.current(event);
    };
    element.addEventListener("wheel", listen, { passive: false });
    return () => element.removeEventListener("wheel", listen);
  }, [frame]);
}

interface Dragged {
  /** The node that is dragged; null for the whole plane. */
  readonly node: string | null;
  readonly last: Point;
  readonly isMoved: boolean;
}

interface DragHandlers {
  readonly onPointerDown: (event: PointerEvent<SVGSVGElement>) => void;
  readonly onPointerMove: (event: PointerEvent<SVGSVGElement>) => void;
  readonly onPointerUp: (event: PointerEvent<SVGSVGElement>) => void;
  readonly onDoubleClick: (event: { readonly target: EventTarget }) => void;
}

/** Drags the plane or a node; a press that did not move selects. */
function useDrag(
  { layout, onSelect, onOpen }: NetPictureProps,
  view: { readonly current: View },
  show: (view: View) => void,
  frame: { readonly current: SVGSVGElement | null },
): DragHandlers {
  const [dragged, setDragged] = useState<Dragged | null>(null);
  return {
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      frame.current?.setPointerCapture(event.pointerId);
      const last = { x: event.clientX, y: event.clientY };
      setDragged({ node: nodeUnder(event.target), last, isMoved: false });
    },
    onPointerMove: (event) => {
      if (!dragged) return;
      const next = { x: event.clientX, y: event.clientY };
      const by = { x: next.x - dragged.last.x, y: next.y - dragged.last.y };
      if (!dragged.isMoved && Math.hypot(by.x, by.y) < 4) return;
      setDragged({ ...dragged, last: next, isMoved: true });
      const { x, y, scale } = view.current;
      const at = dragged.node === null ? undefined : layout.positions.get(dragged.node);
      if (dragged.node === null) show({ x: x + by.x, y: y + by.y, scale });
      else if (at) layout.move(dragged.node, { x: at.x + by.x / scale, y: at.y + by.y / scale });
    },
    onPointerUp: () => {
      if (dragged && !dragged.isMoved) onSelect(dragged.node);
      setDragged(null);
    },
    onDoubleClick: ({ target }) => {
      const node = nodeUnder(target);
      if (node !== null) onOpen(node);
    },
  };
}

function nodeUnder(target: EventTarget): string | null {
  if (!(target instanceof Element)) return null;
  return target.closest("[data-node]")?.getAttribute("data-node") ?? null;
}
