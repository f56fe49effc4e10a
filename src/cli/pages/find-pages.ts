import { existsSync, readdirSync, statSync } from "node:fs";
import { extname, join, normalize, sep } from "node:path";
import { Problem } from "../../domain/index.ts";
import { pageEndings } from "../../pipeline/index.ts";
import { manifestName, readManifest } from "./manifest.ts";

/** Stands for the standard input. */
export const stdin = "-";

/**
 * The files that arguments stand for, each once and in their order: a file is itself, a folder those
 * in it and in its folders that end as pages do (by name, those of its manifest first), a pattern what
 * it fits.
 * @throws Problem FILE_UNREADABLE for a path that isn't there, BAD_INPUT where a folder or pattern has none.
 */
export function findPages(paths: readonly string[]): readonly string[] {
  return [...new Set(paths.flatMap(pagesAt))];
}

function pagesAt(path: string): readonly string[] {
  if (path === stdin) return [stdin];
  if (existsSync(path)) return statSync(path).isDirectory() ? pagesIn(path) : [normalize(path)];
  if (/[*?{]/.test(path)) return pagesFitting(path);
  throw new Problem("FILE_UNREADABLE", `There is no file or folder "${path}"; is the path right?`);
}

function pagesIn(folder: string): readonly string[] {
  const pages = pageFilesBelow(folder);
  const folders = [folder, ...foldersBelow(folder)];
  const named = folders.flatMap((each) => readManifest(each).files);
  const found = [...new Set([...named, ...pages])];
  if (found.length > 0) return found;
  throw new Problem(
    "BAD_INPUT",
    `The folder "${folder}" has no pages: no file that ends in ${pageEndings.map((ending) => `.${ending}`).join(", ")}, and no ${manifestName} that names others.`,
  );
}

function pageFilesBelow(folder: string): readonly string[] {
  return entriesBelow(folder, "file").filter((file) =>
    pageEndings.includes(extname(file).slice(1).toLowerCase()),
  );
}

function foldersBelow(folder: string): readonly string[] {
  return entriesBelow(folder, "folder");
}

/** Hidden ones are left out. */
function entriesBelow(folder: string, kind: "file" | "folder"): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => (kind === "file" ? entry.isFile() : entry.isDirectory()))
    .map((entry) => normalize(join(entry.parentPath, entry.name)))
    .filter((path) => !isHidden(path, folder))
    .sort();
}

function isHidden(path: string, folder: string): boolean {
  return path
    .slice(normalize(folder).length)
    .split(sep)
    .some((part) => part.startsWith("."));
}

/** For shells that don't, and for patterns in quotes: `*`, `?`, `**` and `{a,b}`. */
function pagesFitting(pattern: string): readonly string[] {
  const wanted = normalize(pattern);
  const fixed = wanted.slice(0, wanted.search(/[*?{]/));
  const base = fixed.includes(sep) ? fixed.slice(0, fixed.lastIndexOf(sep)) || sep : ".";
  const form = patternForm(wanted);
  const found = existsSync(base)
    ? entriesBelow(base, "file").filter((file) => form.test(file))
    : [];
  if (found.length > 0) return found;
  throw new Problem("BAD_INPUT", `No file fits the pattern "${pattern}"; is the folder right?`);
}

const patternParts: readonly (readonly [RegExp, (part: string) => string])[] = [
  [/^\*\*[\\/]/, () => "(?:.*[\\\\/])?"],
  [/^\*+/, () => "[^\\\\/]*"],
  [/^\?/, () => "[^\\\\/]"],
  [/^\{[^{}]*\}/, (part) => `(?:${part.slice(1, -1).split(",").map(escaped).join("|")})`],
  [/^[^*?{]+|^\{/, escaped],
];

function patternForm(pattern: string): RegExp {
  let rest = pattern;
  let form = "";
  while (rest !== "") {
    for (const [part, meaning] of patternParts) {
      const found = part.exec(rest)?.[0];
      if (found === undefined) continue;
      form += meaning(found);
      rest = rest.slice(found.length);
      break;
    }
  }
  return new RegExp(`^${form}$`, "u");
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
