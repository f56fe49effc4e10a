import { Problem } from "../../domain/index.ts";
import { openGazetteer } from "../../places/index.ts";
import { given, manifests, type PageFacts } from "../pages/manifest.ts";
import { pageBytes } from "../pages/page-bytes.ts";
import { knownFacts, type OpenedPage, pageSources } from "../pages/page-source.ts";
import { holdsReadPages, readPagesOf } from "../pages/read-pages-of.ts";

/** The pages of a file, one after another; those of a file of lines are not all there at once. */
export type OpenedPages = Iterable<OpenedPage> | AsyncIterable<OpenedPage>;

/** Opens one file; throws a Problem where nothing of it can be read. */
export type OpenPages = (path: string) => Promise<OpenedPages>;

/**
 * Opens files of pages by their paths. What flags say holds for all of them and wins over manifests.
 * @throws Problem BAD_INPUT at once, before any page, where a flag can't be; and where one speaks of
 * pages that were read before.
 */
export function pageOpener(flags: PageFacts, maxMegabytes: number): OpenPages {
  const gazetteer = openGazetteer();
  const manifestFacts = manifests();
  const { publication, home, date, page, language } = flags;
  const said = given({ publication, home, date, page, language });
  knownFacts(said, gazetteer);
  return async (path) => {
    if (await holdsReadPages(path)) {
      refuseFacts(path, said);
      return readPagesOf(path);
    }
    const facts = { ...manifestFacts(path), ...said };
    return pageSources(path, await pageBytes(path, maxMegabytes), facts, gazetteer);
  };
}

function refuseFacts(path: string, said: PageFacts): void {
  const [flag] = Object.keys(said);
  if (flag === undefined) return;
  throw new Problem(
    "BAD_INPUT",
    `The pages of "${path}" were read before, so --${flag} comes too late for them; leave it out, or read the pages themselves with it.`,
  );
}

/** The pages of several files, in their order; a file that can't be opened counts as one that is refused. */
export async function* openedPages(
  files: readonly string[],
  open: OpenPages,
  onFileDone: (file: string) => void = () => undefined,
): AsyncGenerator<OpenedPage> {
  for (const file of files) {
    try {
      yield* await open(file);
    } catch (error) {
      yield { kind: "refused", source: file, error };
    }
    onFileDone(file);
  }
}
