import { type Operation, operation } from "../../asking/operation.ts";

/** A type as another refers to it, with its lists and its "not null" around it. */
export interface TypeReference {
  readonly kind: string;
  readonly name: string | null;
  readonly ofType?: TypeReference | null;
}

export interface SchemaArgument {
  readonly name: string;
  readonly description: string | null;
  readonly defaultValue: string | null;
  readonly type: TypeReference;
}

export interface SchemaField {
  readonly name: string;
  readonly description: string | null;
  readonly args: readonly SchemaArgument[];
  readonly type: TypeReference;
}

export interface SchemaType {
  readonly kind: string;
  readonly name: string;
  readonly description: string | null;
  readonly fields: readonly SchemaField[] | null;
  readonly inputFields: readonly SchemaArgument[] | null;
  readonly enumValues:
    | readonly { readonly name: string; readonly description: string | null }[]
    | null;
  readonly interfaces: readonly TypeReference[] | null;
  readonly possibleTypes: readonly TypeReference[] | null;
}

interface SchemaAnswer {
  readonly __schema: { readonly types: readonly SchemaType[] };
}

const reference = "kind name ofType { kind name ofType { kind name ofType { kind name } } }";
const argument = `name description defaultValue type { ${reference} }`;

/** Asks a server for its schema. */
export const askSchema: Operation<SchemaAnswer, Record<string, never>> = operation(
  "schema",
  `query Schema {
  __schema {
    types {
      kind name description
      fields { name description args { ${argument} } type { ${reference} } }
      inputFields { ${argument} }
      enumValues { name description }
      interfaces { kind name }
      possibleTypes { kind name }
    }
  }
}`,
);

/** A reference as GraphQL writes it: `[Article!]!`. */
export function writeReference(type: TypeReference): string {
  if (type.kind === "NON_NULL" && type.ofType) return `${writeReference(type.ofType)}!`;
  if (type.kind === "LIST" && type.ofType) return `[${writeReference(type.ofType)}]`;
  return type.name ?? "";
}

/** The name of the type inside of all lists. */
export function namedType(type: TypeReference): string {
  return type.ofType ? namedType(type.ofType) : (type.name ?? "");
}

/** The types of objects and interfaces that a type's fields lead to, each once, in their order. */
export function leadsTo(type: SchemaType, types: readonly SchemaType[]): readonly string[] {
  const composite = new Set(
    types.filter(({ kind }) => /^(OBJECT|INTERFACE|UNION)$/.test(kind)).map(({ name }) => name),
  );
  const names = (type.fields ?? []).map((field) => namedType(field.type));
  return [...new Set(names)].filter((name) => composite.has(name));
}

/** The types that have a field or an argument of a type. */
export function usedBy(name: string, types: readonly SchemaType[]): readonly string[] {
  const refers = (type: SchemaType): boolean =>
    [
      ...(type.fields ?? []).flatMap((field) => [field, ...field.args]),
      ...(type.inputFields ?? []),
    ].some((part) => namedType(part.type) === name);
  return types.filter(refers).map((type) => type.name);
}
