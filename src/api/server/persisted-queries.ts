import { InMemoryLRUCache, type KeyValueCache } from "@apollo/utils.keyvaluecache";

/** How many characters of documents are remembered, all together. */
const mostCharacters = 4_000_000;

/**
 * Remembers documents that clients then name by their SHA-256 (automatic persisted queries). Those
 * not asked for longest are forgotten first; a client then sends the document again by itself.
 */
export function persistedQueries(): { readonly cache: KeyValueCache<string> } {
  return { cache: new InMemoryLRUCache<string>({ maxSize: mostCharacters }) };
}
