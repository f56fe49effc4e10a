/** An operation of the examples' folder, as the tabs and the side panel show it. */
export interface Example {
  /** The file's name without its ending. */
  readonly name: string;
  readonly operationName: string;
  /** Empty where the file has no Chinese title. */
  readonly chineseTitle: string;
  readonly englishTitle: string;
  readonly description: string;
  /** The whole file. */
  readonly query: string;
  /** JSON text; empty where there is no file of variables. */
  readonly variables: string;
  /** Whether it only reads, so that a click may run it. */
  readonly isQuery: boolean;
}

/**
 * Reads a file of the examples' folder: its first comment line is `# 中文标题 · English title`, the
 * comment lines that follow describe it. Without them the operation's name is the title.
 */
export function readExample(name: string, query: string, variables: string): Example {
  const [, kind = "query", operationName = name] = operationPattern.exec(query) ?? [];
  const [title = operationName, ...description] = leadingComments(query);
  const [chineseTitle, englishTitle] = title.includes(" · ") ? halves(title) : ["", title];
  return {
    name,
    operationName,
    chineseTitle,
    englishTitle,
    description: description.join(" "),
    query: query.trimEnd(),
    variables: variables.trim(),
    isQuery: kind === "query",
  };
}

/** The keyword at the beginning of a line that opens the first operation, and its name. */
const operationPattern = /^\s*(query|mutation|subscription)\s+(\w+)/m;

/** The comment lines before anything else, without `#`; the one that names a table's rows is none. */
function leadingComments(query: string): readonly string[] {
  const lines = query.split("\n");
  const end = lines.findIndex((line) => !line.startsWith("#"));
  return lines
    .slice(0, end === -1 ? lines.length : end)
    .map((line) => line.slice(1).trim())
    .filter((line) => !line.startsWith("rows:"));
}

function halves(title: string): readonly [string, string] {
  const at = title.indexOf(" · ");
  return [title.slice(0, at).trim(), title.slice(at + 3).trim()];
}
