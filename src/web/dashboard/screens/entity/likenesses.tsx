import type { ReactElement } from "react";
import { useAddress } from "../../address/use-address.ts";
import { LikenessVerdict } from "../../entity/likeness-verdict.tsx";
import { PersonSeen } from "../../entity/person-seen.tsx";
import { askWhoAPersonMayBe, type WhoAPersonMayBeQuery } from "../../generated/operations.ts";
import { useWords } from "../../language/use-words.tsx";
import { PageTurner } from "../../panel/page-turner.tsx";
import { Panel } from "../../panel/panel.tsx";
import { Remarks } from "../../text/remarks.tsx";

type Likeness = Extract<
  NonNullable<WhoAPersonMayBeQuery["entity"]>,
  { readonly likenesses: object }
>["likenesses"]["nodes"][number];

/** Whom else of the graph a person may be, and why. */
export function Likenesses({ id }: { readonly id: string }): ReactElement {
  const { parameters } = useAddress();
  const { likeness } = useWords();
  return (
    <Panel
      title={likeness.mayBe}
      operation={askWhoAPersonMayBe}
      variables={{ id, first: 10, after: parameters.get("likenesses") }}
      height={140}
    >
      {({ entity }) =>
        entity &&
        "likenesses" in entity && (
          <>
            <ul className="article-rows">
              {entity.likenesses.nodes.map((found) => (
                <LikenessRow key={found.id} id={id} likeness={found} />
              ))}
            </ul>
            <PageTurner name="likenesses" pageInfo={entity.likenesses.pageInfo} />
          </>
        )
      }
    </Panel>
  );
}

interface LikenessRowProps {
  /** The one whose screen this is. */
  readonly id: string;
  readonly likeness: Likeness;
}

function LikenessRow({ id, likeness }: LikenessRowProps): ReactElement {
  const { one, other, reasons } = likeness;
  return (
    <li>
      <div>
        <PersonSeen {...(one.id === id ? other : one)} />
      </div>
      <div>
        <LikenessVerdict {...likeness} />
      </div>
      <div className="quotes">
        <Remarks remarks={reasons} />
      </div>
    </li>
  );
}
