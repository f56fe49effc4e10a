import type { Language } from "../domain/index.ts";

/** The language that most of a text is in: a Chinese character weighs as much as a Latin word. */
export function languageOf(text: string): Language {
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/\p{Script=Latin}+/gu)?.length ?? 0;
  return characters >= words ? "zh" : "en";
}
