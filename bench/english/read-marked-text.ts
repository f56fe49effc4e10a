/** A text and the names in it, as `start end type`. */
export interface MarkedText {
  readonly text: string;
  readonly names: readonly string[];
}

/** Reads `[PER Ann Lee] lives in [LOC Erie].` */
export function readMarkedText(line: string): MarkedText {
  const names: string[] = [];
  let text = "";
  for (const part of line.split(/(\[(?:PER|LOC|ORG) [^\]]+\])/)) {
    const [, type, name] = /^\[(PER|LOC|ORG) ([^\]]+)\]$/.exec(part) ?? [];
    if (name !== undefined) names.push(`${text.length} ${text.length + name.length} ${type}`);
    text += name ?? part;
  }
  return { text, names };
}
