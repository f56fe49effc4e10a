import {
  type Language,
  type Page,
  type PageSource,
  pageId,
  publicationId,
} from "../domain/index.ts";
import { inferHome } from "../places/index.ts";
import type { Masthead } from "./masthead.ts";

/** What page it is: as the caller says, else as its masthead says, else as its text lets infer. */
export function identifyPage(source: PageSource, language: Language, masthead: Masthead): Page {
  const name = source.publication ?? masthead.publication;
  const publishedOn = source.publishedOn ?? masthead.publishedOn;
  const number = source.number ?? masthead.number;
  const home = source.home ?? inferHome(source.text, language)?.code ?? null;
  return {
    id: pageId({
      publication: name,
      publishedOn: publishedOn?.value ?? null,
      number,
      text: source.text,
    }),
    publication: name === null ? null : { id: publicationId(name), name, language, home },
    publishedOn,
    number,
    language,
    home,
    text: source.text,
    source: source.source,
  };
}
