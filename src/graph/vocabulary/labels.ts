/** Every label of the graph. */
export const labels = [
  "Publication",
  "Page",
  "Block",
  "Article",
  "Repeat",
  "Entity",
  "Person",
  "Official",
  "Organization",
  "PublicBody",
  "Location",
  "Name",
  "Position",
  "Claim",
  "Judgement",
  "Likeness",
  "EntityMonth",
  "PlaceMonth",
  "Event",
  "Run",
  "Meta",
] as const;
export type Label = (typeof labels)[number];

/** The kinds of node that the API gives by id, each with the prefix of its ids. */
export const nodeTypes = {
  Publication: "publication",
  Page: "page",
  Block: "block",
  Article: "article",
  Person: "person",
  Organization: "organization",
  Location: "location",
  Position: "position",
  Claim: "claim",
  Likeness: "likeness",
} as const satisfies Partial<Record<Label, string>>;
export type NodeType = keyof typeof nodeTypes;

const typeOfPrefix = new Map(
  Object.entries(nodeTypes).map(([type, prefix]) => [prefix as string, type as NodeType]),
);

/** The kind of node that an id names; null for a string that is no id of ours. */
export function nodeTypeOf(id: string): NodeType | null {
  return typeOfPrefix.get(id.slice(0, id.indexOf(":"))) ?? null;
}

/** Tells the ids of one kind of node from others. */
export function isIdOf(type: NodeType): (id: string) => boolean {
  const prefix = `${nodeTypes[type]}:`;
  return (id) => id.startsWith(prefix);
}
