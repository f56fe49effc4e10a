import { openGazetteer } from "../../places/index.ts";
import { given, manifests, type PageFacts } from "../pages/manifest.ts";
import { pageBytes } from "../pages/page-bytes.ts";
import { knownFacts, type OpenedPage, pageSources } from "../pages/page-source.ts";

/**
 * Opens files of pages by their paths. What flags say holds for all of them and wins over manifests.
 * @throws Problem BAD_INPUT at once, before any page, where a flag can't be.
 */
export function pageOpener(
  flags: PageFacts,
  maxMegabytes: number,
): (path: string) => Promise<readonly OpenedPage[]> {
  const gazetteer = openGazetteer();
  const manifestFacts = manifests();
  const { publication, home, date, page, language } = flags;
  const said = given({ publication, home, date, page, language });
  knownFacts(said, gazetteer);
  return async (path) => {
    const facts = { ...manifestFacts(path), ...said };
    return pageSources(path, await pageBytes(path, maxMegabytes), facts, gazetteer);
  };
}
