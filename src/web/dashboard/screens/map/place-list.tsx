import { Text } from "@mantine/core";
import type { ReactElement } from "react";
import { useAddress } from "../../address/use-address.ts";
import { RankedList } from "../../charts/ranked-list.tsx";
import { EntityLink } from "../../entity/entity-link.tsx";
import {
  type ArticlesByPlaceQueryVariables,
  askArticlesByPlace,
  type PlaceLevel,
} from "../../generated/operations.ts";
import { useWords } from "../../language/use-words.tsx";
import { EmptyScope } from "../../panel/empty-scope.tsx";
import { Panel } from "../../panel/panel.tsx";

/** The question that the map and the list share. */
export function usePlaceQuestion(level: PlaceLevel): ArticlesByPlaceQueryVariables {
  const { from, to, source } = useAddress().scope;
  return { level, from, to, publication: source, first: level === "TOWN" ? 200 : 1_000 };
}

/** The places of a level, those with the most articles first. */
export function PlaceList({ level }: { readonly level: PlaceLevel }): ReactElement {
  const { map, units } = useWords();
  const question = usePlaceQuestion(level);
  return (
    <Panel
      title={map.places}
      operation={askArticlesByPlace}
      variables={question}
      isEmpty={({ stats }) => stats.byPlace.length === 0}
      empty={<EmptyScope otherwise={map.none} />}
      height={420}
    >
      {({ stats }) => (
        <RankedList
          unit={units.articles}
          rows={stats.byPlace.map(({ place, articleCount }) => ({
            key: place.id,
            label: (
              <>
                <EntityLink entity={{ ...place, kind: "LOCATION" }} />{" "}
                <Text span size="xs" c="dimmed">
                  {place.partOf?.name}
                </Text>
              </>
            ),
            value: articleCount,
          }))}
        />
      )}
    </Panel>
  );
}
