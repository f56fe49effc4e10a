import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from "graphql";
import { Problem } from "../../../domain/index.ts";
import { describeVariables, type QueryVariable } from "./describe-variables.ts";

/** A query that has a name of its own: a file of the operations' folder. */
export interface NamedQuery {
  /** The file's name without number and ending: `articles-about-a-bureau`. */
  readonly name: string;
  /** The file's name without ending: `01-articles-about-a-bureau`. */
  readonly file: string;
  readonly title: { readonly zh: string | null; readonly en: string };
  readonly description: string;
  /** The file as it is. */
  readonly text: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: readonly QueryVariable[];
  /**
   * The list whose items are the rows of a table, as `# rows: entity.articles` in the file says it; or
   * several, each with what it is of: `# rows: a.buckets of one, b.buckets of other`.
   */
  readonly rows: string | null;
}

/**
 * Reads every query of a folder, in the order of its files; mutations and subscriptions are left out.
 * `NAME.variables.json` beside a file holds examples of its variables.
 * @throws Problem FILE_FORMAT for a file that is no query of the schema.
 */
export async function readNamedQueries(
  folder: string,
  schema: GraphQLSchema,
): Promise<readonly NamedQuery[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".graphql")).sort();
  const queries = await Promise.all(files.map((file) => readNamedQuery(folder, file, schema)));
  return queries.filter((query) => query !== null);
}

async function readNamedQuery(
  folder: string,
  fileName: string,
  schema: GraphQLSchema,
): Promise<NamedQuery | null> {
  const path = join(folder, fileName);
  const file = fileName.replace(/\.graphql$/, "");
  const text = await readFile(path, "utf8");
  const document = documentOf(text, path);
  const operation = onlyOperation(document, path);
  if (operation.operation !== "query") return null;
  const [error] = validate(schema, document);
  if (error) throw unfit(path, error.message);
  const examples = await readExamples(join(folder, `${file}.variables.json`));
  const [title = "", ...description] = openingComments(text);
  const [zh, en] = title.includes(" · ") ? title.split(" · ") : [null, title];
  return {
    name: file.replace(/^\d+-/, ""),
    file,
    title: { zh: zh ?? null, en: en || file },
    description: description.join(" "),
    text,
    document,
    operation,
    variables: describeVariables(document, operation, schema, examples),
    rows: /^\s*#\s*rows:\s*(\S.*?)\s*$/m.exec(text)?.[1] ?? null,
  };
}

function documentOf(text: string, path: string): DocumentNode {
  try {
    return parse(text);
  } catch (cause) {
    throw unfit(path, (cause as Error).message);
  }
}

function onlyOperation({ definitions }: DocumentNode, path: string): OperationDefinitionNode {
  const [operation, second] = definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  if (operation && !second) return operation;
  throw unfit(path, `it has ${second ? "several operations" : "no operation"}`);
}

function unfit(path: string, why: string): Problem {
  return new Problem(
    "FILE_FORMAT",
    `"${path}" can't be served by its name: ${why}; mend the file or take it out of the folder.`,
  );
}

async function readExamples(path: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return {};
    throw unfit(path, (cause as Error).message);
  }
}

/** The comment lines before anything else, without `#` and `rows:`: a title `中文 · English`, then what it is about. */
function openingComments(text: string): readonly string[] {
  const lines = text.split(/\r?\n/);
  const end = lines.findIndex((line) => !line.startsWith("#"));
  return lines
    .slice(0, end === -1 ? lines.length : end)
    .map((line) => line.slice(1).trim())
    .filter((line) => !line.startsWith("rows:"));
}
