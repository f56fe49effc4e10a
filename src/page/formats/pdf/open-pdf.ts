import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Problem } from "../../../domain/index.ts";
import type { Run } from "./run.ts";

/** The runs of text of a PDF's pages, one page after another. */
export interface PdfPages extends AsyncIterable<readonly Run[]> {
  readonly count: number;
}

/**
 * Opens a PDF. Nothing is drawn and nothing fetched; the tables of Chinese encodings come with pdfjs.
 *
 * Throws `Problem` FILE_LOCKED where it wants a password, FILE_BROKEN where it is damaged.
 */
export async function openPdf(bytes: Uint8Array, name: string): Promise<PdfPages> {
  const { getDocument, Util, VerbosityLevel } = await loadPdfjs();
  const parts = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
  const task = getDocument({
    // It keeps the bytes for itself.
    data: Uint8Array.from(bytes),
    cMapUrl: join(parts, "cmaps/"),
    standardFontDataUrl: join(parts, "standard_fonts/"),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
  });
  const document = await task.promise.catch(async (cause: Error) => {
    await task.destroy();
    throw cause.name === "PasswordException" ? locked(name, cause) : broken(name, cause);
  });
  return { count: document.numPages, [Symbol.asyncIterator]: pages };

  async function* pages(): AsyncGenerator<readonly Run[]> {
    try {
      for (let number = 1; number <= document.numPages; number++) yield await runsOf(number);
    } catch (cause) {
      throw broken(name, cause as Error);
    } finally {
      await task.destroy();
    }
  }

  async function runsOf(number: number): Promise<readonly Run[]> {
    const page = await document.getPage(number);
    const { transform } = page.getViewport({ scale: 1 });
    const { items, styles } = await page.getTextContent();
    const runs = items.flatMap((item) =>
      "str" in item
        ? runOf(item, Util.transform(transform, item.transform), styles[item.fontName]?.vertical)
        : [],
    );
    page.cleanup();
    return runs;
  }
}

type Pdfjs = typeof import("pdfjs-dist/legacy/build/pdf.mjs");

async function loadPdfjs(): Promise<Pdfjs> {
  // pdfjs makes a matrix for drawing as it is loaded; where no canvas is installed, Node lacks the class.
  const known = globalThis as { DOMMatrix?: unknown };
  known.DOMMatrix ??= class {};
  return import("pdfjs-dist/legacy/build/pdf.mjs");
}

function runOf(
  item: { readonly str: string; readonly width: number; readonly height: number },
  [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0]: readonly number[],
  vertical = false,
): readonly Run[] {
  const text = item.str;
  if (text.trim() === "") return [];
  const size = Math.hypot(c, d);
  const isUpright = !vertical && a > 0 && Math.abs(b) < 0.2 * a;
  return [{ text, x, y, width: isUpright ? item.width : size, size, isUpright }];
}

function locked(name: string, cause: Error): Problem {
  return new Problem(
    "FILE_LOCKED",
    `The PDF "${name}" is encrypted and wants a password; save it without one (for example: qpdf --decrypt --password=… in.pdf out.pdf), then give that.`,
    { cause },
  );
}

function broken(name: string, cause: Error): Problem {
  return new Problem(
    "FILE_BROKEN",
    `The PDF "${name}" is damaged: ${cause.message.replace(/\.$/, "")}; download or export it again.`,
    { cause },
  );
}
