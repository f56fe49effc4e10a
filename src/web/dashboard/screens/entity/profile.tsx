import { Badge, Group } from "@mantine/core";
import type { ReactElement, ReactNode } from "react";
import { shownKind } from "../../entity/entity-kinds.ts";
import { EntityLink } from "../../entity/entity-link.tsx";
import { KindMark } from "../../entity/kind-mark.tsx";
import { askEntityById, type EntityByIdQuery } from "../../generated/operations.ts";
import { count } from "../../language/count.ts";
import { useWords } from "../../language/use-words.tsx";
import { Panel } from "../../panel/panel.tsx";

type Found = NonNullable<EntityByIdQuery["entity"]>;

/** What an entity is called and how often it was in the news. */
export function Profile({ id }: { readonly id: string }): ReactElement {
  const { screens } = useWords();
  return (
    <Panel title={screens.entity} operation={askEntityById} variables={{ id }} height={110}>
      {({ entity }) => entity && <Facts {...entity} />}
    </Panel>
  );
}

function Facts(found: Found): ReactElement {
  const { kinds, words, overview, entity } = useWords();
  return (
    <>
      <Group gap={8} mb="xs">
        <Badge variant="default" leftSection={<KindMark {...found} />}>
          {kinds[shownKind(found)]}
        </Badge>
        {found.names.map(({ text, kind }) => (
          <span key={`${kind} ${text}`} className="name">
            {text} <small>{entity.nameKinds[kind]}</small>
          </span>
        ))}
      </Group>
      <dl className="facts">
        <Fact name={overview.articles}>{count(found.articleCount)}</Fact>
        <Fact name={words.mentionCount}>{count(found.mentionCount)}</Fact>
        <Fact name={entity.degree}>{count(found.degree)}</Fact>
        <Fact name={words.first}>{found.firstSeenOn ?? words.undated}</Fact>
        <Fact name={words.last}>{found.lastSeenOn ?? words.undated}</Fact>
        <Belongings {...found} />
      </dl>
    </>
  );
}

/** Where it lies or belongs, by its kind. */
function Belongings(found: Found): ReactElement | null {
  const { words, levels } = useWords();
  if ("ancestors" in found) {
    return (
      <>
        {found.level && <Fact name={words.level}>{levels[found.level]}</Fact>}
        {found.ancestors.length > 0 && (
          <Fact name={words.partOf}>
            <span className="entity-row">
              {found.ancestors.map((place) => (
                <EntityLink key={place.id} entity={{ ...place, kind: "LOCATION" }} />
              ))}
            </span>
          </Fact>
        )}
      </>
    );
  }
  if (!("locatedIn" in found)) return null;
  return (
    <>
      {found.locatedIn && (
        <Fact name={words.locatedIn}>
          <EntityLink entity={{ ...found.locatedIn, kind: "LOCATION" }} />
        </Fact>
      )}
      {found.partOf && (
        <Fact name={words.partOf}>
          <EntityLink entity={{ ...found.partOf, kind: "ORGANIZATION" }} />
        </Fact>
      )}
    </>
  );
}

function Fact({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
