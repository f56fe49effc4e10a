/**
 * The lists of a mention that mostly say one thing: the forms of the name that are used, and how sure each
 * place is. A list lies in a record of its own beside the mention, so that one thing is kept as a value
 * (`form`, `confidence`), and the list (`forms`, `confidences`) only where there are several: Neo4j's
 * importer then takes a seventh less time (`npm run bench:import`).
 */
interface MentionLists {
  readonly form: string | null;
  readonly forms: readonly string[] | null;
  /** The greatest of the places. */
  readonly confidence: number;
  readonly confidences: readonly number[] | null;
}

/** Writes the forms, each once, and the confidences of all places. */
export function writeMentionLists(
  forms: readonly string[],
  confidences: readonly number[],
): MentionLists {
  const [form = null] = forms;
  const confidence = Math.max(...confidences);
  return {
    ...(forms.length > 1 ? { form: null, forms } : { form, forms: null }),
    confidence,
    confidences: confidences.every((one) => one === confidence) ? null : confidences,
  };
}

/** Cypher for all forms that a mention uses. */
export function formsOf(edge: string): string {
  return `coalesce(${edge}.forms, [${edge}.form])`;
}

/** Cypher for whether a mention uses a form. */
export function hasForm(edge: string, form: string): string {
  return `(${form} = ${edge}.form OR ${form} IN ${edge}.forms)`;
}

/** Cypher for the confidences of a mention's places, or the one that all share. */
export function confidencesOf(edge: string): string {
  return `coalesce(${edge}.confidences, [${edge}.confidence])`;
}

/** What a list of all places, or of the one value that all share, says of a place, counted from 0. */
export function valueOfPlace<T>(values: readonly T[], place: number): T | null {
  return (values.length === 1 ? values[0] : values[place]) ?? null;
}
