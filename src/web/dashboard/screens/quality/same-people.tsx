import { SegmentedControl, Table, Text } from "@mantine/core";
import type { ReactElement } from "react";
import { useAddress } from "../../address/use-address.ts";
import { LikenessVerdict } from "../../entity/likeness-verdict.tsx";
import { PersonSeen } from "../../entity/person-seen.tsx";
import {
  askSamePeople,
  type LikenessDecision,
  type SamePeopleQuery,
} from "../../generated/operations.ts";
import { useWords } from "../../language/use-words.tsx";
import { ColumnHeads } from "../../panel/column-heads.tsx";
import { EmptyNote } from "../../panel/empty-scope.tsx";
import { PageTurner } from "../../panel/page-turner.tsx";
import { Panel } from "../../panel/panel.tsx";
import { Remarks } from "../../text/remarks.tsx";

/** What is doubtful comes first: it wants a reader. */
const decisions: readonly LikenessDecision[] = ["DOUBTFUL", "SAME", "DIFFERENT"];

/** Pairs of people who may be one, the surest first, of the decision that the address names. */
export function SamePeople(): ReactElement {
  const { parameters } = useAddress();
  const { likeness, panel } = useWords();
  const decision = decisionIn(parameters.get("likeness"));
  return (
    <Panel
      title={likeness.title}
      operation={askSamePeople}
      variables={{ decision, first: 20, after: parameters.get("likenesses") }}
      controls={<DecisionChoice decision={decision} />}
      isEmpty={({ likenesses }) => likenesses.nodes.length === 0}
      empty={<EmptyNote>{likeness.none[decision]}</EmptyNote>}
      height={300}
    >
      {({ likenesses }) => (
        <>
          <Text size="xs" c="dimmed" mb={4}>
            {panel.shownOf(likenesses.nodes.length, likenesses.totalCount)}
          </Text>
          <Pairs likenesses={likenesses} />
          <PageTurner name="likenesses" pageInfo={likenesses.pageInfo} />
        </>
      )}
    </Panel>
  );
}

/** The decision that an address names; without one, the doubtful are shown. */
function decisionIn(text: string | null): LikenessDecision {
  return decisions.find((one) => one === text?.toUpperCase()) ?? "DOUBTFUL";
}

function DecisionChoice({ decision }: { readonly decision: LikenessDecision }): ReactElement {
  const { change } = useAddress();
  const { likeness } = useWords();
  return (
    <SegmentedControl
      size="xs"
      aria-label={likeness.verdict}
      value={decision}
      data={decisions.map((one) => ({ value: one, label: likeness.decisions[one] }))}
      onChange={(value) => change({ likeness: value === "DOUBTFUL" ? null : value.toLowerCase() })}
    />
  );
}

function Pairs({ likenesses }: SamePeopleQuery): ReactElement {
  const { likeness } = useWords();
  const columns = [likeness.one, likeness.other, likeness.verdict, likeness.reasons];
  return (
    <Table striped fz="sm" className="stacked">
      <ColumnHeads columns={columns} />
      <Table.Tbody>
        {likenesses.nodes.map((pair) => (
          <Pair key={pair.id} {...pair} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Pair(pair: SamePeopleQuery["likenesses"]["nodes"][number]): ReactElement {
  const { likeness } = useWords();
  return (
    <Table.Tr>
      <Table.Td className="top">
        <PersonSeen {...pair.one} />
      </Table.Td>
      <Table.Td className="top">
        <PersonSeen {...pair.other} />
      </Table.Td>
      <Table.Td className="top">
        <LikenessVerdict {...pair} />
      </Table.Td>
      <Table.Td>
        {pair.reasons.length > 0 && (
          <details className="data-table">
            <summary>{likeness.reasonCount(pair.reasons.length)}</summary>
            <Remarks remarks={pair.reasons} />
          </details>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
