import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { z } from "zod";
import { languages, Problem } from "../../domain/index.ts";

/** What is known of a page beside its text, as written; checked when it is used. */
export interface PageFacts {
  readonly publication?: string | undefined;
  /** A place's name or code. */
  readonly home?: string | undefined;
  readonly date?: string | undefined;
  readonly page?: string | undefined;
  readonly language?: string | undefined;
}

const facts = {
  publication: z.string().min(1).optional(),
  home: z.coerce.string().min(1).optional(),
  date: z.string().min(1).optional(),
  page: z.coerce.string().min(1).optional(),
  language: z.enum(languages).optional(),
};

/** The facts of a folder's pages: those of all of them, and each file's own, which win. */
const manifestForm = z.strictObject({
  ...facts,
  $schema: z.string().optional(),
  pages: z.array(z.strictObject({ file: z.string().min(1), ...facts })).default([]),
});

export const manifestName = "manifest.json";

/** A folder's manifest. */
export interface Manifest {
  /** The files it names, as paths; in its order. */
  readonly files: readonly string[];
  factsOf(file: string): PageFacts;
}

/**
 * Reads the manifest of a folder; an empty one where there is none.
 * @throws Problem BAD_INPUT where it is no JSON or of another form.
 */
export function readManifest(folder: string): Manifest {
  const path = join(folder, manifestName);
  if (!existsSync(path)) return { files: [], factsOf: () => ({}) };
  const { pages, $schema: _, ...ofAll } = parseManifest(path);
  const ofFile = new Map(
    pages.map(({ file, ...own }) => [normalize(join(folder, file)), { ...ofAll, ...given(own) }]),
  );
  return {
    files: [...ofFile.keys()],
    factsOf: (file) => ofFile.get(normalize(file)) ?? ofAll,
  };
}

/** Answers what the manifest beside a file says of it; each manifest is read once. */
export function manifests(): (file: string) => PageFacts {
  const known = new Map<string, Manifest>();
  return (file) => {
    const folder = dirname(file);
    const manifest = known.get(folder) ?? readManifest(folder);
    known.set(folder, manifest);
    return manifest.factsOf(file);
  };
}

function parseManifest(path: string): z.output<typeof manifestForm> {
  try {
    return manifestForm.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch (cause) {
    throw new Problem(
      "BAD_INPUT",
      `The manifest "${path}" can't be used: ${reason(cause)}; write it like {"pages":[{"file":"a.txt","publication":"…","date":"2023-07-05","page":"3"}]}.`,
      { cause },
    );
  }
}

function reason(cause: unknown): string {
  if (!(cause instanceof z.ZodError)) return (cause as Error).message;
  const [issue] = cause.issues;
  return `${issue?.path.length ? `${issue.path.join(".")}: ` : ""}${issue?.message}`;
}

/** Without the keys whose value is undefined, so that they don't hide what they are laid over. */
export function given(facts: PageFacts): PageFacts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
