import { Button, Chip, Group, SimpleGrid, Text, TextInput } from "@mantine/core";
import { type FormEvent, type ReactElement, useEffect, useState } from "react";
import { useAddress } from "../../address/use-address.ts";
import type { SearchKind } from "../../generated/operations.ts";
import { useWords } from "../../language/use-words.tsx";
import { Screen } from "../../shell/screen.tsx";
import { ArticleHits } from "./article-hits.tsx";
import { EntityHits } from "./entity-hits.tsx";

const entityHitKinds: readonly SearchKind[] = ["PERSON", "OFFICIAL", "ORGANIZATION", "LOCATION"];
const shownKinds: readonly SearchKind[] = [...entityHitKinds, "ARTICLE"];

/** The screen `/search?q=`: entities and articles by what one types. */
export function Search(): ReactElement {
  const { parameters } = useAddress();
  const { search } = useWords();
  const query = parameters.get("q")?.trim() ?? "";
  const kind = shownKinds.find((one) => one.toLowerCase() === parameters.get("what")) ?? null;
  return (
    <Screen title={search.title}>
      <SearchForm key={query} query={query} />
      {query === "" ? (
        <Text c="dimmed">{search.type}</Text>
      ) : (
        <>
          <KindChips kind={kind} />
          <SimpleGrid
            cols={{ base: 1, lg: kind === null ? 2 : 1 }}
            spacing="md"
            className="side-by-side"
          >
            {kind !== "ARTICLE" && (
              <EntityHits
                query={query}
                kinds={kind === null ? ["PERSON", "ORGANIZATION", "LOCATION"] : [kind]}
              />
            )}
            {(kind === null || kind === "ARTICLE") && <ArticleHits query={query} />}
          </SimpleGrid>
        </>
      )}
    </Screen>
  );
}

function SearchForm({ query }: { readonly query: string }): ReactElement {
  const { change } = useAddress();
  const { search } = useWords();
  const [typed, setTyped] = useState(query);
  useEffect(() => setTyped(query), [query]);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    change({ q: typed.trim() });
  };
  return (
    <form onSubmit={send}>
      <Group gap="xs" mb="sm" wrap="nowrap">
        <TextInput
          type="search"
          flex={1}
          maw={640}
          aria-label={search.label}
          placeholder={search.hint}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit">{search.run}</Button>
      </Group>
    </form>
  );
}

function KindChips({ kind }: { readonly kind: SearchKind | null }): ReactElement {
  const { change } = useAddress();
  const { kinds, search, words } = useWords();
  const choose = (value: string): void => change({ what: value === "all" ? null : value });
  return (
    <Chip.Group value={kind?.toLowerCase() ?? "all"} onChange={choose}>
      <Group gap={6} mb="md" role="group" aria-label={search.kinds}>
        <Chip size="xs" value="all">
          {words.all}
        </Chip>
        {shownKinds.map((one) => (
          <Chip key={one} size="xs" value={one.toLowerCase()}>
            {kinds[one]}
          </Chip>
        ))}
      </Group>
    </Chip.Group>
  );
}
