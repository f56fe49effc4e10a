import type { z } from "zod";
import { type PageGraph, Problem } from "../../domain/index.ts";
import { contradictionIn } from "./contradiction-in.ts";
import { pageGraphForm } from "./page-graph-form.ts";

/** The form of the lines; raised when a line means something else than before. */
const lineVersion = 1;

/** A read page as one line of a .jsonl file, without its line end. */
export function pageLine(graph: PageGraph): string {
  return JSON.stringify({ newsgraph: lineVersion, ...graph });
}

/**
 * Reads a line that `pageLine` wrote, here or elsewhere; what is answered holds all that a read page
 * promises.
 * @param where how messages call the line: `line 12 of "pages.jsonl"`.
 * @throws Problem FILE_BROKEN where it is none or contradicts itself, FILE_FORMAT where a newer release
 * wrote it.
 */
export function parsePageLine(line: string, where: string): PageGraph {
  const members = parseMembers(line, where);
  const read = pageGraphForm.safeParse(members);
  if (!read.success) throw noReadPage(where, firstIssue(read.error));
  // As it was written, its members in their order: a page's fingerprint is made of them.
  const graph = members as PageGraph;
  const contradiction = contradictionIn(graph);
  if (contradiction !== null) throw noReadPage(where, contradiction);
  return graph;
}

/** The id of the page that a line tells of, found without reading the rest where it begins as ours do. */
export function pageIdOfLine(line: Uint8Array): string | null {
  const beginning = Buffer.from(line.buffer, line.byteOffset, Math.min(line.length, 200));
  const found = /^\{"newsgraph":\d+,"page":\{"id":"(page:[^"\\]+)"/.exec(
    beginning.toString("latin1"),
  );
  if (found) return found[1] ?? null;
  try {
    const members = JSON.parse(Buffer.from(line).toString("utf8")) as { page?: { id?: unknown } };
    return typeof members?.page?.id === "string" ? members.page.id : null;
  } catch {
    return null;
  }
}

/** The members beside the version. */
function parseMembers(line: string, where: string): object {
  const members = parseJson(line, where);
  const isObject = typeof members === "object" && members !== null;
  const { newsgraph: version, ...others } = (isObject ? members : {}) as { newsgraph?: unknown };
  if (version === lineVersion) return others;
  if (typeof version === "number" && version > lineVersion) {
    throw new Problem(
      "FILE_FORMAT",
      `${sentence(where)} has the form ${version} of read pages, and this release knows ${lineVersion}; use the newer newsgraph that wrote it.`,
    );
  }
  throw noReadPage(where, `it has no "newsgraph": ${lineVersion}`);
}

function parseJson(line: string, where: string): unknown {
  try {
    return suspicious.test(line) ? JSON.parse(line, refuseUnfit) : JSON.parse(line);
  } catch (cause) {
    throw noReadPage(where, `it is no JSON (${(cause as Error).message})`, cause);
  }
}

/** Half a character, or the sign between the elements of a list, can only come from an escape. */
const suspicious = /\\u(?:[dD][89a-fA-F]|001[fF])/;

function refuseUnfit(_: string, value: unknown): unknown {
  if (typeof value !== "string") return value;
  if (!value.isWellFormed())
    throw new SyntaxError("it has half a character, a surrogate without its other half");
  if (value.includes("\u001f")) throw new SyntaxError("it has the control character U+001F");
  return value;
}

function firstIssue(error: z.ZodError): string {
  const [issue] = error.issues;
  return issue ? `${issue.path.join(".")}: ${issue.message}` : error.message;
}

function noReadPage(where: string, why: string, cause?: unknown): Problem {
  return new Problem(
    "FILE_BROKEN",
    `${sentence(where)} is no read page: ${why}; is it as newsgraph read --jsonl wrote it?`,
    { cause },
  );
}

function sentence(where: string): string {
  return `${where.slice(0, 1).toUpperCase()}${where.slice(1)}`;
}
