import type { PageGraph } from "../../domain/index.ts";
import type { PageReader } from "../../pipeline/index.ts";
import type { GoodPage } from "./page-source.ts";

/** All that a page gives the graph: what was read of it before, else what is read of it now. */
export async function graphOf(opened: GoodPage, read: PageReader): Promise<PageGraph> {
  return opened.kind === "read" ? opened.graph : read(opened.page);
}

/** Where a page came from, as messages call it. */
export function sourceOf(opened: GoodPage): string {
  return opened.kind === "read" ? opened.source : opened.page.source;
}
