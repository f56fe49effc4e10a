import type { PageGraph } from "../../domain/index.ts";
import { understandPage } from "../../pipeline/index.ts";
import { openGazetteer } from "../../places/index.ts";
import type { GoodPage } from "./page-source.ts";

/** All that a page gives the graph: what was read of it before, else what is read of it now. */
export function graphOf(opened: GoodPage): PageGraph {
  return opened.kind === "read" ? opened.graph : understandPage(opened.page, openGazetteer());
}

/** Where a page came from, as messages call it. */
export function sourceOf(opened: GoodPage): string {
  return opened.kind === "read" ? opened.source : opened.page.source;
}
