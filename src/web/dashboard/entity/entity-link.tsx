import { HoverCard } from "@mantine/core";
import type { ReactElement } from "react";
import { entityPath } from "../address/paths.ts";
import { ScreenLink } from "../address/screen-link.tsx";
import { EntityCard } from "./entity-card.tsx";
import type { ShownEntity } from "./entity-kinds.ts";
import { KindMark } from "./kind-mark.tsx";

/** An entity's sign and name, linked to its screen; staying over it shows what it is. */
export function EntityLink({ entity }: { readonly entity: ShownEntity }): ReactElement {
  return (
    <HoverCard openDelay={350} width={300} withinPortal>
      <span className="entity-link">
        <KindMark {...entity} />
        <HoverCard.Target>
          <ScreenLink to={entityPath(entity.id)}>{entity.name}</ScreenLink>
        </HoverCard.Target>
      </span>
      <HoverCard.Dropdown>
        <EntityCard id={entity.id} />
      </HoverCard.Dropdown>
    </HoverCard>
  );
}
