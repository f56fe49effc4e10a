import { HoverCard, Text } from "@mantine/core";
import type { ReactElement } from "react";
import { entityPath, pagePath } from "../../address/paths.ts";
import { ScreenLink } from "../../address/screen-link.tsx";
import { writeSpans } from "../../address/spans.ts";
import { EntityCard } from "../../entity/entity-card.tsx";
import { shownKind } from "../../entity/entity-kinds.ts";
import { EntityLink } from "../../entity/entity-link.tsx";
import { askArticleById } from "../../generated/operations.ts";
import { useRemarks } from "../../language/remarks/use-remarks.ts";
import { useWords } from "../../language/use-words.tsx";
import { Panel } from "../../panel/panel.tsx";
import { type Line, markedLines } from "../../text/mark-text.ts";
import type { FoundArticle } from "./found-article.ts";
import { type MentionMark, mentionMarks } from "./mention-marks.ts";

/** The text as it is, with every mention of an entity marked and linked. */
export function ArticleText({ id }: { readonly id: string }): ReactElement {
  const { article: words } = useWords();
  return (
    <Panel title={words.text} operation={askArticleById} variables={{ id }} height={420}>
      {({ article }) =>
        article && (
          <>
            <Source {...article} />
            <article className="article-text">
              {markedLines(article.text, mentionMarks(article.mentions)).map((line) => (
                <TextLine
                  key={line.start}
                  line={line}
                  isHeading={line.start < article.bodyStart}
                  pageId={article.page.id}
                />
              ))}
            </article>
          </>
        )
      }
    </Panel>
  );
}

function Source(article: FoundArticle): ReactElement {
  const { article: words, words: common } = useWords();
  const { page, publishedOn, agency, datelinePlace } = article;
  return (
    <Text size="sm" c="dimmed" mb="xs" component="div">
      {publishedOn ?? common.undated}
      {page.publication && ` · ${page.publication.name}`}
      {page.number && ` · ${common.pageNumber(page.number)}`}
      {agency && ` · ${agency}`}
      {datelinePlace && ` · ${datelinePlace}`}
      {article.authors.edges.length > 0 && (
        <span className="entity-row">
          {article.authors.edges.map(({ node, credit }) => (
            <span key={node.id}>
              {words.credits[credit]} <EntityLink entity={node} />
            </span>
          ))}
        </span>
      )}
    </Text>
  );
}

interface TextLineProps {
  readonly line: Line<MentionMark>;
  readonly isHeading: boolean;
  readonly pageId: string;
}

function TextLine({ line, isHeading, pageId }: TextLineProps): ReactElement {
  const words = line.pieces.map(({ start, text, mark }) =>
    mark ? (
      <MarkedWords key={start} text={text} mark={mark} pageId={pageId} />
    ) : (
      <span key={start}>{text}</span>
    ),
  );
  return <p className={isHeading ? "article-heading" : undefined}>{words}</p>;
}

interface MarkedWordsProps {
  readonly text: string;
  readonly mark: MentionMark;
  readonly pageId: string;
}

/** Words that name an entity: a link to it, and on staying over them what it is and where they stand. */
function MarkedWords({ text, mark, pageId }: MarkedWordsProps): ReactElement {
  const { article } = useWords();
  const { entity, quote, pageSpans } = mark;
  return (
    <HoverCard openDelay={250} width={320} withinPortal>
      <span className="mention" data-kind={shownKind(entity)}>
        <HoverCard.Target>
          <ScreenLink to={entityPath(entity.id)} title={article.mentionAt(entity.name)}>
            {text}
          </ScreenLink>
        </HoverCard.Target>
      </span>
      <HoverCard.Dropdown>
        <EntityCard id={entity.id} />
        <HowFound {...mark} />
        {pageSpans.length > 0 && (
          <ScreenLink to={pagePath(pageId)} own={{ at: writeSpans(pageSpans) }} size="sm">
            {article.showOnPage(quote)}
          </ScreenLink>
        )}
      </HoverCard.Dropdown>
    </HoverCard>
  );
}

function HowFound({ method, resolvedBy }: MentionMark): ReactElement | null {
  const { entity } = useWords();
  const told = useRemarks();
  const how = [method, resolvedBy].filter((one) => one !== null).map(told);
  if (how.length === 0) return null;
  return (
    <Text size="xs" c="dimmed">
      {entity.resolvedBy} {how.join(" · ")}
    </Text>
  );
}
