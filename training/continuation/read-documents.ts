import { readFileSync } from "node:fs";

/** A news text of the training data. */
export interface Document {
  readonly title: string | null;
  readonly sentences: readonly string[];
}

/** The sentences of a marked file, one JSON object a line. */
export function readSentences(path: string): readonly string[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => (JSON.parse(line) as { text: string }).text.trim());
}

/**
 * The documents of the MSRA file. Its lines run from the end of each text to its beginning; a line
 * without sentence end is a title, and stands, read backwards, over its text.
 */
export function readDocuments(path: string): readonly Document[] {
  const documents: Document[] = [];
  let title: string | null = null;
  let sentences: string[] = [];
  const close = (): void => {
    if (sentences.length > 0) documents.push({ title, sentences });
    title = null;
    sentences = [];
  };
  for (const line of readSentences(path).toReversed()) {
    if (/[。！？…；：，、][”』」’）]?$/.test(line) || line.length > 32) sentences.push(line);
    else if (sentences.length > 0) {
      close();
      title = line;
    } else title = line;
  }
  close();
  return documents;
}
