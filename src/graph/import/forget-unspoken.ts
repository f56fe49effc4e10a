import type { KnownEntity } from "./entity-book.ts";
import type { ImportBooks } from "./import-books.ts";

/**
 * Settles, once all pages are taken, which entities and offices the graph has: those that something
 * speaks of, and what these lie in or belong to. The others give their nodes away.
 */
export function forgetUnspoken({ numbers, publications, entities, offices }: ImportBooks): void {
  for (const { homes } of publications.all) {
    for (const home of homes) {
      const place = entities.find(home);
      if (place) place.isSpoken = true;
    }
  }
  spread(entities.all);
  for (const { isSpoken, number } of entities.all) if (!isSpoken) numbers.free(number);
  for (const { holders, number } of offices.all) if (holders.size === 0) numbers.free(number);
}

function spread(entities: readonly KnownEntity[]): void {
  const waiting = entities.filter(({ isSpoken }) => isSpoken);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const whole of [...next.partOf, ...next.locatedIn]) {
      if (whole.isSpoken) continue;
      whole.isSpoken = true;
      waiting.push(whole);
    }
  }
}
