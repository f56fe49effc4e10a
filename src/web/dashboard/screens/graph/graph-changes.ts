import type { Changes } from "../../address/change-parameters.ts";
import { toggled, writeList } from "../../address/lists.ts";
import type { EntityKind } from "../../generated/operations.ts";
import { type GraphAddress, withCentre, writeCentres } from "./graph-address.ts";

/** Shows an entity's neighbours as well, or those of one kind. */
export function expanding(
  { centres }: GraphAddress,
  id: string,
  kind: EntityKind | null = null,
): Changes {
  return { ids: writeCentres(withCentre(centres, { id, kind })) };
}

/** Pins an entity, or lets it go where it is pinned; other two pinned have other paths. */
export function pinning({ pinned }: GraphAddress, id: string): Changes {
  return { pin: writeList(toggled(pinned, id)), paths: null };
}

/** Takes an entity out of sight; what was shown around it stays as far as it hangs together. */
export function hiding({ hidden, pinned }: GraphAddress, id: string): Changes {
  return {
    hide: writeList([...hidden.filter((one) => one !== id), id]),
    pin: writeList(pinned.filter((one) => one !== id)),
  };
}
