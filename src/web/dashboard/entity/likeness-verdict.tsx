import { Text } from "@mantine/core";
import type { ReactElement } from "react";
import { ScreenLink } from "../address/screen-link.tsx";
import type { LikenessDecision } from "../generated/operations.ts";
import { percent } from "../language/count.ts";
import { useWords } from "../language/use-words.tsx";

interface LikenessVerdictProps {
  readonly score: number;
  readonly decision: LikenessDecision;
  readonly isJudged: boolean;
  readonly one: { readonly id: string };
  readonly other: { readonly id: string };
}

/** What was decided of two people and how sure it is, with the way to see them side by side. */
export function LikenessVerdict({
  score,
  decision,
  isJudged,
  one,
  other,
}: LikenessVerdictProps): ReactElement {
  const { likeness } = useWords();
  const said = [
    likeness.decisions[decision],
    isJudged && likeness.byHand,
    likeness.likely(percent(score)),
  ];
  return (
    <>
      <Text span size="sm" className="no-wrap">
        {said.filter(Boolean).join(" · ")}
      </Text>{" "}
      <ScreenLink to="/compare" own={{ a: one.id, b: other.id }} size="xs" className="no-wrap">
        {likeness.compare}
      </ScreenLink>
    </>
  );
}
