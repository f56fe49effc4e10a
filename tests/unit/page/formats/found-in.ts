import { readFileSync } from "node:fs";
import { Problem, type ProblemCode } from "../../../../src/domain/index.ts";
import { type FoundPage, pageTexts } from "../../../../src/page/index.ts";

/** What is found in a file of tests/fixtures/formats. */
export async function foundIn(name: string): Promise<readonly FoundPage[]> {
  return pageTexts(fixtureBytes(name), name);
}

/** The bytes of a file of tests/fixtures/formats. */
export function fixtureBytes(name: string): Uint8Array {
  return readFileSync(new URL(`../../../fixtures/formats/${name}`, import.meta.url));
}

export type PageText = Extract<FoundPage, { kind: "text" }>;

/** The pages of a file that have text. */
export async function textsIn(name: string): Promise<readonly PageText[]> {
  return (await foundIn(name)).filter((page) => page.kind === "text");
}

/** The first page of a file. */
export async function firstIn(name: string): Promise<PageText> {
  const [first] = await textsIn(name);
  if (!first) throw new Error(`no text in ${name}`);
  return first;
}

/** The source and the code of each part of a file that is refused. */
export async function refusedIn(
  name: string,
): Promise<readonly (readonly [string, ProblemCode])[]> {
  return (await foundIn(name)).flatMap((page) =>
    page.kind === "refused" ? [[page.source, page.problem.code] as const] : [],
  );
}

/** The problem that a whole file is refused with. */
export async function problemOf(bytes: Uint8Array, name: string): Promise<Problem> {
  const problem = await pageTexts(bytes, name).catch((error: unknown) => error);
  if (problem instanceof Problem) return problem;
  throw new Error(`${name} was not refused`);
}

/** The code of the problem that a file of tests/fixtures/formats is refused with. */
export async function codeOf(name: string): Promise<ProblemCode> {
  return (await problemOf(fixtureBytes(name), name)).code;
}
