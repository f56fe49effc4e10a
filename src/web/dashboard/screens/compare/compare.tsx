import { Button, Group, Stack, Text } from "@mantine/core";
import type { ReactElement } from "react";
import { useAddress } from "../../address/use-address.ts";
import { useAnswer } from "../../asking/use-answer.ts";
import { EntityField } from "../../entity/entity-field.tsx";
import { EntityLink } from "../../entity/entity-link.tsx";
import { askEntityById } from "../../generated/operations.ts";
import { useWords } from "../../language/use-words.tsx";
import { ScopeBar } from "../../shell/scope-bar.tsx";
import { Screen } from "../../shell/screen.tsx";
import { BothOverTime } from "./both-over-time.tsx";
import { CommonArticles } from "./common-articles.tsx";
import { SharedCompanions } from "./shared-companions.tsx";

/** The screen `/compare?a=&b=`: what two entities have in common. */
export function Compare(): ReactElement {
  const { parameters, change } = useAddress();
  const { compare } = useWords();
  const [a, b] = [parameters.get("a"), parameters.get("b")];
  return (
    <Screen title={compare.title}>
      <Group align="flex-end" mb="md" gap="md">
        <Side name="a" id={a} />
        <Side name="b" id={b} />
        {a && b && (
          <Button variant="default" onClick={() => change({ a: b, b: a })}>
            {compare.swap}
          </Button>
        )}
      </Group>
      {a && b ? (
        <>
          <ScopeBar has={["period", "kinds"]} />
          <Stack gap="md">
            <BothOverTime a={a} b={b} />
            <SharedCompanions a={a} b={b} />
            <CommonArticles a={a} b={b} />
          </Stack>
        </>
      ) : (
        <Text c="dimmed">{compare.pick}</Text>
      )}
    </Screen>
  );
}

interface SideProps {
  readonly name: "a" | "b";
  readonly id: string | null;
}

/** One of the two, and the field with which it is chosen. */
function Side({ name, id }: SideProps): ReactElement {
  const { change } = useAddress();
  const { compare, empty } = useWords();
  const { data } = useAnswer(askEntityById, id === null ? null : { id });
  return (
    <div className="compare-side">
      <Text size="sm" mb={4} component="div">
        {compare[name]}: {data?.entity ? <EntityLink entity={data.entity} /> : empty.noEntity}
      </Text>
      <EntityField
        label={compare[name]}
        hint={empty.pickEntity}
        onPick={(picked) => change({ [name]: picked.id })}
      />
    </div>
  );
}
