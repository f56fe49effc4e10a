import { Problem } from "../../../domain/index.ts";
import { cleanText } from "../clean-text.ts";
import { bareText, type FoundPage } from "../page-text.ts";
import { blocksOf } from "./blocks-of.ts";
import { joinColumns } from "./join-columns.ts";
import { linesOf } from "./lines-of.ts";
import { openPdf } from "./open-pdf.ts";
import { withoutRadicals } from "./radicals.ts";
import { inReadingOrder } from "./reading-order.ts";
import type { Run } from "./run.ts";

/**
 * One page for each page of a PDF: its columns, found by where the text stands, as blocks of lines.
 * A page without text, beside others that have some, is refused.
 *
 * Throws `Problem` FILE_LOCKED, FILE_BROKEN; FILE_SCANNED where no page has text, FILE_ENCODING where
 * its letters can't be told.
 */
export async function readPdf(bytes: Uint8Array, name: string): Promise<readonly FoundPage[]> {
  const pages = await openPdf(bytes, name);
  const found: FoundPage[] = [];
  for await (const runs of pages) {
    const source = pages.count === 1 ? name : `${name}#${found.length + 1}`;
    found.push(foundPage(runs, source));
  }
  if (found.some(({ kind }) => kind === "text")) return found;
  const isScan = found.every((page) => page.kind === "refused" && isScanned(page.problem));
  throw isScan ? scanned(name) : unreadableLetters(name);
}

function foundPage(runs: readonly Run[], source: string): FoundPage {
  const text = cleanText(withoutRadicals(pageText(runs)));
  if (lettersIn(text) < fewestLetters) {
    return { kind: "refused", source, problem: scanned(source) };
  }
  return isLegible(text)
    ? bareText(source, text)
    : { kind: "refused", source, problem: unreadableLetters(source) };
}

/** The text of a page whose runs of text are known, with a blank line between blocks. */
export function pageText(runs: readonly Run[]): string {
  const paragraphs = joinColumns(inReadingOrder(blocksOf(linesOf(runs))));
  return paragraphs
    .map((blocks) => blocks.flatMap(({ lines }) => lines).map(({ text }) => `${text}\n`))
    .map((lines) => lines.join(""))
    .join("\n");
}

// A scan may carry the name of its program or a page number as text.
const fewestLetters = 20;

function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}\p{Co}\ufffd]/gu)?.length ?? 0;
}

/** Fonts without a table of their letters give private or unassigned characters. */
function isLegible(text: string): boolean {
  const unknown = text.match(/[\p{Co}\p{Cn}\ufffd]/gu)?.length ?? 0;
  return unknown <= lettersIn(text) * 0.3;
}

function isScanned({ code }: Problem): boolean {
  return code === "FILE_SCANNED";
}

function scanned(source: string): Problem {
  return new Problem(
    "FILE_SCANNED",
    `"${source}" has no text: it is a picture, as of a scan; have it recognized (for example: ocrmypdf -l chi_sim+eng), then give the result.`,
  );
}

function unreadableLetters(source: string): Problem {
  return new Problem(
    "FILE_ENCODING",
    `The fonts of "${source}" don't tell which letters they show; have it recognized as a picture (for example: ocrmypdf --force-ocr -l chi_sim+eng), then give the result.`,
  );
}
