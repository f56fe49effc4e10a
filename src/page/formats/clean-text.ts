/** A text as pages keep it: well-formed NFC, lines ended by `\n`, without control characters. */
export function cleanText(text: string): string {
  return (
    text
      .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is dropped
      .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f\u00ad\u200b\ufeff]/g, "")
      .toWellFormed()
      .normalize("NFC")
  );
}
