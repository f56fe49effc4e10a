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
      isEmpty={({ stats }) => stats.articleCount === 0}
      height={76}
    >
      {(result) => <Figures {...result} />}
    </Panel>
  );
}

function Figures({ stats, officials, pages }: OverviewQuery): ReactElement {
  const { overview, kinds } = useWords();
  return (
    <dl className="figures">
      <Figure name={overview.pages} value={pages.totalCount} />
      <Figure
        name={overview.articles}
        value={stats.articleCount}
        {...(stats.repeatCount > 0 ? { note: overview.repeats(stats.repeatCount) } : {})}
      />
      {stats.byKind.map(({ kind, entityCount }) => (
        <Figure key={kind} name={kinds[kind]} value={entityCount} />
      ))}
      <Figure name={overview.officials} value={officials.totalCount} />
    </dl>
  );
}

function Figure({
  name,
  value,
  note,
}: {
  readonly name: string;
  readonly value: number;
  readonly note?: string;
}): ReactElement {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {count(value)}
        {note !== undefined && <small>{note}</small>}
      </dd>
    </div>
  );
}
