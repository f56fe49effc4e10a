import { Problem } from "../../../domain/index.ts";
import { formatOf, isPageName, pageEndings } from "../format-of.ts";
import type { FoundPage } from "../page-text.ts";
import { type ZipMember, zipMembers } from "./zip-members.ts";

type ReadMember = (bytes: Uint8Array, name: string) => Promise<readonly FoundPage[]>;

/**
 * The pages of an archive's members, each read as its own format; what has no page's ending is left
 * out, an archive in the archive refused. Nothing is written to disk, whatever the members' paths.
 *
 * Throws `Problem` FILE_BROKEN, FILE_LOCKED, FILE_TOO_LARGE; FILE_FORMAT where it has no pages.
 */
export async function readZip(
  bytes: Uint8Array,
  name: string,
  readMember: ReadMember,
): Promise<readonly FoundPage[]> {
  const found: FoundPage[] = [];
  for await (const member of zipMembers(bytes, name, isPage)) {
    found.push(...(await pagesOf(member, `${name}/${member.path}`, readMember)));
  }
  if (found.length > 0) return found;
  throw new Problem(
    "FILE_FORMAT",
    `The archive "${name}" has no pages: no file in it ends in ${pageEndings.map((ending) => `.${ending}`).join(", ")}.`,
  );
}

/** Hidden files, and those that macOS adds, are no pages. */
function isPage(path: string): boolean {
  const isHidden = path.split("/").some((part) => part.startsWith(".") && part !== "..");
  return isPageName(path) && !isHidden && !path.startsWith("__MACOSX/");
}

async function pagesOf(
  member: ZipMember,
  source: string,
  readMember: ReadMember,
): Promise<readonly FoundPage[]> {
  try {
    const bytes = await member.bytes();
    if (formatOf(bytes, source) === "zip") throw nested(source);
    return await readMember(bytes, source);
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    return [{ kind: "refused", source, problem }];
  }
}

function nested(source: string): Problem {
  return new Problem(
    "FILE_FORMAT",
    `"${source}" is an archive within an archive, which is not opened; unpack it and give it by itself.`,
  );
}
