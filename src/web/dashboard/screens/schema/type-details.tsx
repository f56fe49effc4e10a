import { Paper, Table, Text, Title } from "@mantine/core";
import type { ReactElement, ReactNode } from "react";
import { ScreenLink } from "../../address/screen-link.tsx";
import { useWords } from "../../language/use-words.tsx";
import {
  namedType,
  type SchemaArgument,
  type SchemaType,
  type TypeReference,
  usedBy,
  writeReference,
} from "./introspection.ts";

interface TypeDetailsProps {
  readonly type: SchemaType;
  readonly types: readonly SchemaType[];
}

/** What a type means: its fields with their arguments, its values, and where it is used. */
export function TypeDetails({ type, types }: TypeDetailsProps): ReactElement {
  const { schema } = useWords();
  const users = usedBy(type.name, types);
  const fields = type.fields ?? type.inputFields ?? [];
  return (
    <Paper withBorder p="md" component="section" className="panel">
      <Title order={2} size="h4">
        {type.name}{" "}
        <Text span size="sm" c="dimmed">
          {type.kind.toLowerCase().replace("_", " ")}
        </Text>
      </Title>
      <Text size="sm" mb="sm">
        {type.description}
      </Text>
      {fields.length > 0 && (
        <Rows title={schema.fields}>
          {fields.map((field) => (
            <Row key={field.name} name={field.name} type={field.type} said={field.description}>
              {"args" in field && field.args.length > 0 && <Arguments list={field.args} />}
            </Row>
          ))}
        </Rows>
      )}
      {type.enumValues && (
        <Rows title={schema.values}>
          {type.enumValues.map(({ name, description }) => (
            <Row key={name} name={name} type={null} said={description} />
          ))}
        </Rows>
      )}
      <Names title={schema.implements} names={type.interfaces?.map(namedType) ?? []} />
      <Names title={schema.possible} names={type.possibleTypes?.map(namedType) ?? []} />
      <Names title={schema.usedBy} names={users} />
    </Paper>
  );
}

function Rows({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <>
      <Title order={3} size="h6">
        {title}
      </Title>
      <Table fz="sm" mb="sm" className="stacked">
        <Table.Tbody>{children}</Table.Tbody>
      </Table>
    </>
  );
}

interface RowProps {
  readonly name: string;
  /** Null where there is none. */
  readonly type: TypeReference | null;
  readonly said: string | null;
  readonly children?: ReactNode;
}

function Row({ name, type, said, children }: RowProps): ReactElement {
  return (
    <Table.Tr>
      <Table.Td className="top type-field">
        <code>{name}</code>
      </Table.Td>
      <Table.Td className="top type-field">{type && <TypeLink type={type} />}</Table.Td>
      <Table.Td>
        {said}
        {children}
      </Table.Td>
    </Table.Tr>
  );
}

function TypeLink({ type }: { readonly type: TypeReference }): ReactElement {
  return (
    <ScreenLink to="/schema" own={{ type: namedType(type) }} size="sm">
      {writeReference(type)}
    </ScreenLink>
  );
}

function Arguments({ list }: { readonly list: readonly SchemaArgument[] }): ReactElement {
  const { schema } = useWords();
  return (
    <details className="data-table">
      <summary>
        {schema.argumentsOf} ({list.length})
      </summary>
      <ul className="plain-list">
        {list.map(({ name, type, defaultValue, description }) => (
          <li key={name}>
            <code>{name}</code>: <TypeLink type={type} />
            {defaultValue !== null && ` = ${defaultValue}`} {description}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Names({
  title,
  names,
}: {
  readonly title: string;
  readonly names: readonly string[];
}): ReactElement | null {
  if (names.length === 0) return null;
  return (
    <>
      <Title order={3} size="h6">
        {title}
      </Title>
      <span className="entity-row">
        {names.map((name) => (
          <ScreenLink key={name} to="/schema" own={{ type: name }}>
            {name}
          </ScreenLink>
        ))}
      </span>
    </>
  );
}
