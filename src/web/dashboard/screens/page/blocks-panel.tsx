import { Badge, Text } from "@mantine/core";
import { type ReactElement, useEffect, useRef } from "react";
import { articlePath } from "../../address/paths.ts";
import { ScreenLink } from "../../address/screen-link.tsx";
import { readSpans } from "../../address/spans.ts";
import { useAddress } from "../../address/use-address.ts";
import { askPageById } from "../../generated/operations.ts";
import { percent } from "../../language/count.ts";
import { useWords } from "../../language/use-words.tsx";
import { Panel } from "../../panel/panel.tsx";
import { Highlighted } from "../../text/highlighted.tsx";
import type { Span } from "../../text/mark-text.ts";
import { Remarks } from "../../text/remarks.tsx";
import type { FoundPage } from "./found-page.ts";
import { articleColour, inReadingOrder, isDoubtfulJoin, spansInBlock } from "./read-blocks.ts";

/** The blocks of a page, as printed or in reading order, with the words that one came for marked. */
export function BlocksPanel({ id }: { readonly id: string }): ReactElement {
  const { page } = useWords();
  return (
    <Panel title={page.blocks} operation={askPageById} variables={{ id }} height={600}>
      {({ page: found }) => found && <Blocks {...found} />}
    </Panel>
  );
}

function Blocks({ blocks, articles }: FoundPage): ReactElement {
  const { parameters } = useAddress();
  const { page } = useWords();
  const list = useRef<HTMLOListElement>(null);
  const at = parameters.get("at") ?? "";
  const spans = readSpans(at);
  const isRead = parameters.get("order") === "read";
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words to show are another place to go to.
  useEffect(() => {
    list.current?.querySelector("mark")?.scrollIntoView({ block: "center" });
  }, [at]);
  const shown = isRead ? inReadingOrder(blocks, articles.nodes) : blocks;
  const placeOf = (block: FoundPage["blocks"][number]): number =>
    articles.nodes.findIndex(({ id }) => id === block.article?.id);
  return (
    <>
      {spans.length > 0 && (
        <Text size="sm" c="dimmed" mb="xs">
          {page.marked}
        </Text>
      )}
      <ol className={isRead ? "blocks" : "blocks blocks-printed"} ref={list}>
        {shown.map((block) => (
          <BlockItem
            key={block.id}
            block={block}
            place={placeOf(block)}
            marked={spansInBlock(block, spans)}
          />
        ))}
      </ol>
    </>
  );
}

interface BlockItemProps {
  readonly block: FoundPage["blocks"][number];
  /** Which of the page's articles it went to; -1 for none. */
  readonly place: number;
  readonly marked: readonly Span[];
}

function BlockItem({ block, place, marked }: BlockItemProps): ReactElement {
  const { page } = useWords();
  const isDoubtful = isDoubtfulJoin(block);
  const colour = place === -1 ? "var(--line)" : articleColour(place);
  return (
    <li
      className={isDoubtful ? "block block-doubtful" : "block"}
      style={{ borderInlineStartColor: colour }}
      data-role={block.role}
    >
      <div className="block-head">
        <span title={percent(block.roleConfidence)}>
          {page.block(block.index)} · {page.roles[block.role]}
        </span>
        {block.article ? (
          <ScreenLink to={articlePath(block.article.id)} size="xs">
            {page.articleNumber(place + 1)}
          </ScreenLink>
        ) : (
          <span>{page.noArticle}</span>
        )}
        {block.order !== null && <span>{page.order(block.order + 1)}</span>}
        {isDoubtful && (
          <Badge size="xs" variant="default" className="doubt">
            {page.doubtfulJoin}
          </Badge>
        )}
      </div>
      <p className="block-text">
        <Highlighted text={block.text} spans={marked} />
      </p>
      <JoinNote {...block} />
    </li>
  );
}

/** Which block it follows and how sure that is; the reasons for whoever wants to know. */
function JoinNote({ join, runnerUp }: FoundPage["blocks"][number]): ReactElement | null {
  const { page } = useWords();
  if (join === null) return null;
  const said = [
    page.join(join.joinedTo.index, percent(join.score)),
    join.runsOn && page.runsOn,
    runnerUp && page.runnerUp(runnerUp.block.index, percent(runnerUp.score)),
  ];
  return (
    <details className="block-join">
      <summary>{said.filter(Boolean).join(" · ")}</summary>
      <Remarks remarks={join.reasons} />
    </details>
  );
}
