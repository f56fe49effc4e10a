import { Group } from "@mantine/core";
import type { ReactElement } from "react";
import type { CursorName } from "../address/scope.ts";
import { ScreenLink } from "../address/screen-link.tsx";
import { useAddress } from "../address/use-address.ts";
import { useWords } from "../language/use-words.tsx";

interface PageTurnerProps {
  /** The parameter of the address that holds the cursor. */
  readonly name: CursorName;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Links to the next page of a list and back to its first; nothing where the list is whole. */
export function PageTurner({ name, pageInfo }: PageTurnerProps): ReactElement | null {
  const { path, parameters } = useAddress();
  const { panel } = useWords();
  const here = parameters.get(name);
  const kept = Object.fromEntries(parameters);
  if (here === null && !pageInfo.hasNextPage) return null;
  return (
    <Group gap="md" mt="sm" component="nav" aria-label={panel.pages}>
      {here !== null && (
        <ScreenLink to={path} own={{ ...kept, [name]: null }} size="sm">
          {panel.firstPage}
        </ScreenLink>
      )}
      {pageInfo.hasNextPage && (
        <ScreenLink to={path} own={{ ...kept, [name]: pageInfo.endCursor }} size="sm">
          {panel.nextPage}
        </ScreenLink>
      )}
    </Group>
  );
}
