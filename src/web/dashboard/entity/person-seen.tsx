import { Text } from "@mantine/core";
import type { ReactElement } from "react";
import { useWords } from "../language/use-words.tsx";
import { EntityLink } from "./entity-link.tsx";

interface PersonSeenProps {
  readonly id: string;
  readonly name: string;
  readonly isOfficial: boolean;
  readonly articleCount: number;
  readonly firstSeenOn: string | null;
  readonly lastSeenOn: string | null;
}

/** A person, linked, with how often and when it was in the news: what tells people of one name apart. */
export function PersonSeen({
  articleCount,
  firstSeenOn,
  lastSeenOn,
  ...person
}: PersonSeenProps): ReactElement {
  const { units, words } = useWords();
  return (
    <>
      <EntityLink entity={{ ...person, kind: "PERSON" }} />
      <Text size="xs" c="dimmed">
        {units.articles(articleCount)} ·{" "}
        <span className="no-wrap">{firstSeenOn ?? words.undated}</span> –{" "}
        <span className="no-wrap">{lastSeenOn ?? words.undated}</span>
      </Text>
    </>
  );
}
