/** An operation as it travels in a link. */
export interface SharedOperation {
  readonly query: string;
  /** JSON text; empty where there are no variables. */
  readonly variables: string;
}

/** What the part of an address after `#` says. */
export type SharedLink =
  | { readonly kind: "none" }
  | { readonly kind: "operation"; readonly operation: SharedOperation }
  | { readonly kind: "unreadable" };

/** The address that opens an operation in the playground: `#q=` and base64url of `{query, variables}`. */
export function shareLink(playground: string, { query, variables }: SharedOperation): string {
  const content = JSON.stringify(variables === "" ? { query } : { query, variables });
  return `${playground.split("#")[0]}#q=${base64url(new TextEncoder().encode(content))}`;
}

/** Reads what `shareLink` wrote. Links made by scripts may give the variables as an object. */
export function readShareLink(hash: string): SharedLink {
  const code = /^#?q=(.*)$/s.exec(hash)?.[1];
  if (code === undefined) return { kind: "none" };
  try {
    const content: unknown = JSON.parse(
      new TextDecoder("utf-8", { fatal: true }).decode(bytes(code)),
    );
    const operation = sharedOperation(content);
    return operation ? { kind: "operation", operation } : { kind: "unreadable" };
  } catch {
    return { kind: "unreadable" };
  }
}

function sharedOperation(content: unknown): SharedOperation | null {
  if (typeof content !== "object" || content === null || !("query" in content)) return null;
  if (typeof content.query !== "string") return null;
  return { query: content.query, variables: "variables" in content ? text(content.variables) : "" };
}

function text(variables: unknown): string {
  if (variables === null || variables === undefined) return "";
  return typeof variables === "string" ? variables : JSON.stringify(variables, null, 2);
}

function base64url(content: Uint8Array): string {
  const binary = Array.from(content, (byte) => String.fromCharCode(byte)).join("");
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

function bytes(code: string): Uint8Array<ArrayBuffer> {
  const binary = atob(code.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
