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

function namingIn({ all, any, none }: Arguments): Arguments {
  return {
    all: readReferences("naming.all", all),
    any: readReferences("naming.any", any),
    none: readReferences("naming.none", none),
  };
}
