import { Badge, Button, Grid, Group, Stack } from "@mantine/core";
import { type ReactElement, useMemo } from "react";
import { Link } from "wouter";
import { articlePath, pagePath } from "../../address/paths.ts";
import { useAddress } from "../../address/use-address.ts";
import { useId } from "../../address/use-id.ts";
import { useAnswer } from "../../asking/use-answer.ts";
import { neighboursInList } from "../../entity/article-list.ts";
import { askArticleById } from "../../generated/operations.ts";
import type { KeyBinding } from "../../keys/key-presses.ts";
import { useKeys } from "../../keys/use-keys.ts";
import { useWords } from "../../language/use-words.tsx";
import { NoSuchThing } from "../../shell/no-screen.tsx";
import { Screen } from "../../shell/screen.tsx";
import { ArticleText } from "./article-text.tsx";
import { ClaimsPanel } from "./claims-panel.tsx";
import type { FoundArticle } from "./found-article.ts";
import { MentionsPanel } from "./mentions-panel.tsx";

/** The screen `/a/ID`: an article with everything it names. */
export function Article(): ReactElement {
  const id = useId();
  const { data } = useAnswer(askArticleById, { id });
  const { screens, words } = useWords();
  useListKeys(id);
  if (data && data.article === null) return <NoSuchThing />;
  const title = data?.article ? (data.article.headline ?? words.noHeadline) : screens.article;
  return (
    <Screen title={title} aside={<Doors id={id} article={data?.article ?? null} />}>
      <Grid>
        <Grid.Col span={{ base: 12, md: 8 }}>
          <ArticleText id={id} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 4 }}>
          <Stack gap="md">
            <MentionsPanel id={id} />
            <ClaimsPanel id={id} />
          </Stack>
        </Grid.Col>
      </Grid>
    </Screen>
  );
}

function Doors({
  id,
  article,
}: {
  readonly id: string;
  readonly article: FoundArticle | null;
}): ReactElement {
  const { linkTo } = useAddress();
  const { article: words } = useWords();
  const { previous, next } = neighboursInList(id);
  const door = (label: string, path: string | null): ReactElement | null =>
    path === null ? null : (
      <Button component={Link} href={linkTo(path)} size="compact-sm" variant="default">
        {label}
      </Button>
    );
  return (
    <Group gap="xs">
      {article?.isRepeat && <Badge variant="default">{words.repeat}</Badge>}
      {article?.truncated && <Badge variant="default">{words.truncated}</Badge>}
      {door(words.previous, previous && articlePath(previous))}
      {door(words.next, next && articlePath(next))}
      {door(words.onPage, article && pagePath(article.page.id))}
    </Group>
  );
}

/** `[` and `]` lead along the list that one came from. */
function useListKeys(id: string): void {
  const { goTo } = useAddress();
  const { keys } = useWords();
  const bindings = useMemo((): readonly KeyBinding[] => {
    const { previous, next } = neighboursInList(id);
    const go = (to: string | null) => () => {
      if (to !== null) goTo(articlePath(to));
    };
    return [
      { keys: "[", does: keys.previous, scope: "here", run: go(previous) },
      { keys: "]", does: keys.next, scope: "here", run: go(next) },
    ];
  }, [id, goTo, keys]);
  useKeys(bindings);
}
