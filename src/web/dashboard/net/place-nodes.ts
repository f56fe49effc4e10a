/** Where things lie in the plane of a graph. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Positions = ReadonlyMap<string, Point>;

/** The golden angle: points that turn by it fill a disc evenly. */
const turn = Math.PI * (3 - Math.sqrt(5));

/**
 * First places for nodes: those that have one keep it, the others lie evenly around. The same nodes
 * give the same places, so that a picture can be made again.
 */
export function placeNodes(ids: readonly string[], known: Positions): Positions {
  return new Map(
    ids.map((id, index) => {
      const radius = 12 * Math.sqrt(index + 1);
      const around = { x: radius * Math.cos(index * turn), y: radius * Math.sin(index * turn) };
      return [id, known.get(id) ?? around];
    }),
  );
}

/** How the plane is moved and enlarged to be seen. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** The view in which all points lie inside a frame. */
export function fitView(positions: Positions, width: number, height: number): View {
  const points = [...positions.values()];
  if (points.length === 0 || width === 0) return { x: width / 2, y: height / 2, scale: 1 };
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const room = 48;
  const scale = Math.min(
    (width - 2 * room) / Math.max(1, right - left),
    (height - 2 * room) / Math.max(1, bottom - top),
    4,
  );
  return {
    x: width / 2 - (scale * (left + right)) / 2,
    y: height / 2 - (scale * (top + bottom)) / 2,
    scale,
  };
}

/** A view enlarged around a point of the frame. */
export function zoomView(view: View, factor: number, at: Point): View {
  const scale = Math.min(Math.max(view.scale * factor, 0.05), 20);
  const grown = scale / view.scale;
  return { x: at.x - (at.x - view.x) * grown, y: at.y - (at.y - view.y) * grown, scale };
}

const directions: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** The node that one comes to from another with an arrow key: near, and in the key's direction. Null for none. */
export function nodeTowards(positions: Positions, from: string, key: string): string | null {
  const direction = directions[key];
  const here = positions.get(from);
  if (!direction || !here) return null;
  let nearest: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [id, { x, y }] of positions) {
    const [dx, dy] = [x - here.x, y - here.y];
    const along = dx * direction.x + dy * direction.y;
    const aside = Math.abs(dx * direction.y - dy * direction.x);
    if (id === from || along <= 0 || aside > along) continue;
    const distance = along + 2 * aside;
    if (distance < least) [nearest, least] = [id, distance];
  }
  return nearest;
}
