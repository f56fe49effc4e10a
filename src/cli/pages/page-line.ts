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
  const contradiction = contradictionIn(read.data);
  if (contradiction !== null) throw noReadPage(where, contradiction);
  return read.data;
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

function parseMembers(line: string, where: string): unknown {
  const members = parseJson(line, where);
  const version =
    typeof members === "object" && members !== null && "newsgraph" in members
      ? members.newsgraph
      : undefined;
  if (version === lineVersion) return members;
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
    // Half a character can only come from an escape, which our own lines don't have.
    return /\\u[dD][89a-fA-F]/.test(line) ? JSON.parse(line, refuseHalves) : JSON.parse(line);
  } catch (cause) {
    throw noReadPage(where, `it is no JSON (${(cause as Error).message})`, cause);
  }
}

function refuseHalves(_: string, value: unknown): unknown {
  if (typeof value === "string" && !value.isWellFormed())
    throw new SyntaxError("it has half a character, a surrogate without its other half");
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
