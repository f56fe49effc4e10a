import { Grid, Paper, Stack, Text, TextInput } from "@mantine/core";
import { type ReactElement, useState } from "react";
import { ScreenLink } from "../../address/screen-link.tsx";
import { useAddress } from "../../address/use-address.ts";
import { useAnswer } from "../../asking/use-answer.ts";
import { useWords } from "../../language/use-words.tsx";
import { PanelState } from "../../panel/panel-state.tsx";
import { Screen } from "../../shell/screen.tsx";
import { useServerFacts } from "../../shell/server-facts.ts";
import { askSchema, type SchemaType } from "./introspection.ts";
import { TypeDetails } from "./type-details.tsx";
import { TypePicture } from "./type-picture.tsx";

const noVariables = {};

/** The screen `/schema?type=`: the types of the API, what they mean and how they hang together. */
export function Schema(): ReactElement {
  const { schema } = useWords();
  const facts = useServerFacts();
  const answer = useAnswer(askSchema, facts.introspection ? noVariables : null);
  return (
    <Screen title={schema.title}>
      {!facts.introspection && <Text c="dimmed">{schema.off}</Text>}
      <PanelState
        answer={answer}
        operationName={askSchema.name}
        variables={noVariables}
        height={facts.introspection ? 480 : 0}
      >
        {({ __schema: { types } }) => (
          <Types types={types.filter(({ name }) => !name.startsWith("__"))} />
        )}
      </PanelState>
    </Screen>
  );
}

function Types({ types }: { readonly types: readonly SchemaType[] }): ReactElement {
  const { parameters } = useAddress();
  const { schema } = useWords();
  const [filter, setFilter] = useState("");
  const name = parameters.get("type") ?? "Query";
  const shown = types.find((type) => type.name === name) ?? types[0];
  const wanted = filter.trim().toLowerCase();
  const matching = types
    .filter((type) => type.name.toLowerCase().includes(wanted))
    .sort((a, b) => a.name.localeCompare(b.name, "en"));
  return (
    <Grid>
      <Grid.Col span={{ base: 12, md: 3 }}>
        <Paper withBorder p="md" className="panel">
          <TextInput
            label={schema.filter}
            value={filter}
            onChange={(event) => setFilter(event.currentTarget.value)}
            mb="xs"
          />
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
          <ul className="type-list" aria-label={schema.types} tabIndex={0}>
            {matching.map((type) => (
              <li key={type.name}>
                <ScreenLink
                  to="/schema"
                  own={{ type: type.name }}
                  size="sm"
                  aria-current={type.name === name ? "page" : undefined}
                >
                  {type.name}
                </ScreenLink>
              </li>
            ))}
          </ul>
        </Paper>
      </Grid.Col>
      <Grid.Col span={{ base: 12, md: 9 }}>
        {shown && (
          <Stack gap="md">
            <TypePicture type={shown} types={types} />
            <TypeDetails type={shown} types={types} />
          </Stack>
        )}
      </Grid.Col>
    </Grid>
  );
}
