import type { Correction, PageGraph, PageSource } from "../domain/index.ts";
import { openTagger, type Tagger } from "../extract/index.ts";
import { openGazetteer } from "../places/index.ts";
import { type ReadingMeans, understandPage } from "./understand-page.ts";

/** Reads a page whole, following what was corrected of its reading. */
export type PageReader = (
  source: PageSource,
  corrections?: readonly Correction[],
) => Promise<PageGraph>;

/**
 * A reader of pages whose names are found by rules and by the model wished for; without a wish by the
 * encoder where its library runs, else by the conditional random field. The model is loaded with the
 * first page.
 */
export function pageReader(wish: Tagger["model"] | "off" | null): PageReader {
  let means: Promise<ReadingMeans> | null = null;
  return async (source, corrections) => {
    means ??= openMeans(wish);
    return understandPage(source, await means, corrections);
  };
}

async function openMeans(wish: Tagger["model"] | "off" | null): Promise<ReadingMeans> {
  const gazetteer = openGazetteer();
  if (wish === "off") return { gazetteer, tagger: null };
  return { gazetteer, tagger: await openTagger("news", gazetteer, wish ?? undefined) };
}
