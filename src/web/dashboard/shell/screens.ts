import type { Words } from "../language/chinese.ts";

/** A screen that the navigation lists. */
export interface ListedScreen {
  readonly path: string;
  readonly name: keyof Words["screens"];
  /** The second key of "g …". */
  readonly key: string | null;
}

export const listedScreens: readonly ListedScreen[] = [
  { path: "/", name: "overview", key: "h" },
  { path: "/search", name: "search", key: "s" },
  { path: "/graph", name: "graph", key: "g" },
  { path: "/timeline", name: "timeline", key: "t" },
  { path: "/map", name: "map", key: "m" },
  { path: "/offices", name: "offices", key: "o" },
  { path: "/compare", name: "compare", key: null },
  { path: "/quality", name: "quality", key: null },
];
