import { Badge } from "@mantine/core";
import type { ReactElement } from "react";
import { entityPath } from "../../address/paths.ts";
import { ScreenLink } from "../../address/screen-link.tsx";
import { askArticleById } from "../../generated/operations.ts";
import { useWords } from "../../language/use-words.tsx";
import { EmptyNote } from "../../panel/empty-scope.tsx";
import { Panel } from "../../panel/panel.tsx";
import type { FoundArticle } from "./found-article.ts";

/** What an article states about who holds which office, with its words. */
export function ClaimsPanel({ id }: { readonly id: string }): ReactElement {
  const { article: words } = useWords();
  return (
    <Panel
      title={words.claims}
      operation={askArticleById}
      variables={{ id }}
      isEmpty={({ article }) => article?.claims.nodes.length === 0}
      empty={<EmptyNote>{words.noClaims}</EmptyNote>}
      height={120}
    >
      {({ article }) => (
        <ul className="article-rows">
          {article?.claims.nodes.map((claim) => (
            <Claim key={claim.id} {...claim} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

function Claim(claim: FoundArticle["claims"]["nodes"][number]): ReactElement {
  const { article } = useWords();
  const { subject, object, title, tenure, evidence } = claim;
  return (
    <li>
      <span>
        <ScreenLink to={entityPath(subject.id)}>{subject.name}</ScreenLink> {title}
        {object && (
          <>
            {" · "}
            <ScreenLink to={entityPath(object.id)}>{object.name}</ScreenLink>
          </>
        )}
      </span>
      <Badge size="xs" variant="default">
        {article.tenure[tenure]}
      </Badge>
      {evidence && <q className="quote quotes">{evidence.quote}</q>}
    </li>
  );
}
