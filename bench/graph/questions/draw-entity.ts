import type { Random } from "../pages/random.ts";
import type { Pools } from "./pools.ts";

/** An entity of any kind: as many people as organizations and places together, as in the articles. */
export function drawEntity({ person, organization, place }: Pools, random: Random): string {
  const chance = random();
  if (chance < 0.5) return person(random);
  return chance < 0.75 ? organization(random) : place(random);
}

/** Two different entities. */
export function drawTwo(pools: Pools, random: Random): { readonly a: string; readonly b: string } {
  const a = drawEntity(pools, random);
  let b = a;
  while (b === a) b = drawEntity(pools, random);
  return { a, b };
}
