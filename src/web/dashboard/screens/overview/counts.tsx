import type { ReactElement } from "react";
import { useAddress } from "../../address/use-address.ts";
import { askOverview, type OverviewQuery } from "../../generated/operations.ts";
import { count } from "../../language/count.ts";
import { useWords } from "../../language/use-words.tsx";
import { Panel } from "../../panel/panel.tsx";

/** How much of each kind there is. */
export function Counts(): ReactElement {
  const { from, to, source } = useAddress().scope;
  const { overview } = useWords();
  return (
    <Panel
      title={overview.counts}
      operation={askOverview}
      variables={{ from, to, publication: source }}
      isEmpty={({ articles }) => articles.totalCount === 0}
      height={76}
    >
      {(result) => (
        <Figures {...result} isWhole={from === null && to === null && source === null} />
      )}
    </Panel>
  );
}

interface FiguresProps extends OverviewQuery {
  /** Whether the scope is the whole graph; pages and officials are only counted in it. */
  readonly isWhole: boolean;
}

function Figures({ isWhole, ...found }: FiguresProps): ReactElement {
  const { overview, kinds } = useWords();
  return (
    <dl className="figures">
      {isWhole && <Figure name={overview.pages} value={found.pages.totalCount} />}
      <Figure name={overview.articles} value={found.articles.totalCount} />
      <Figure name={kinds.PERSON} value={found.people.totalCount} />
      <Figure name={kinds.ORGANIZATION} value={found.organizations.totalCount} />
      <Figure name={kinds.LOCATION} value={found.locations.totalCount} />
      {isWhole && <Figure name={overview.officials} value={found.officials.totalCount} />}
    </dl>
  );
}

function Figure({ name, value }: { readonly name: string; readonly value: number }): ReactElement {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{count(value)}</dd>
    </div>
  );
}
