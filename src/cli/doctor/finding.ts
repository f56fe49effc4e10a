/** What one look found: all well, worth knowing, or in the way of everything. */
export interface Finding {
  readonly about: string;
  readonly state: "ok" | "note" | "missing";
  /** What was found, quoting it. */
  readonly found: string;
  /** The command or step that mends it; null where nothing is to do. */
  readonly mend: string | null;
}

export function fine(about: string, found: string): Finding {
  return { about, state: "ok", found, mend: null };
}

/** Something that a command will see to, or that is well to know. */
export function note(about: string, found: string, mend: string | null = null): Finding {
  return { about, state: "note", found, mend };
}

/** Something without which newsgraph can't run. */
export function missing(about: string, found: string, mend: string): Finding {
  return { about, state: "missing", found, mend };
}
