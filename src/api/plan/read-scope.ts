import type { Arguments } from "./meaning.ts";
import { readReference, readReferences } from "./read-reference.ts";

/** A field's arguments with the entities read that say which articles it is about. */
export function scopeIn({ within, naming, ...rest }: Arguments): Arguments {
  return {
    ...rest,
    within: within == null ? null : readReference("within", within),
    naming: naming == null ? null : namingIn(naming as Arguments),
  };
}

/** Null where it names nobody, so that it is known to narrow nothing. */
function namingIn({ all, any, none }: Arguments): Arguments | null {
  const naming = {
    all: readReferences("naming.all", all),
    any: readReferences("naming.any", any),
    none: readReferences("naming.none", none),
  };
  return Object.values(naming).some((names) => names !== null && names.length > 0) ? naming : null;
}
