import type { Language, PlaceCode } from "../domain/index.ts";
export function inferHome(_text: string, _language: Language): { code: PlaceCode; certainty: number } | null { return null; }
