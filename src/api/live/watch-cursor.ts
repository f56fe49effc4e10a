import { Problem } from "../../domain/index.ts";

/** A place in the outbox: an event, and how many of its articles are told already. */
export interface WatchPlace {
  readonly seq: number;
  readonly told: number;
}

/** Writes a place as a cursor. */
export function writeWatchCursor({ seq, told }: WatchPlace): string {
  return Buffer.from(`watch:${seq}:${told}`).toString("base64url");
}

/** Reads a cursor. Throws BAD_CURSOR where it is none of a watch. */
export function readWatchCursor(cursor: string): WatchPlace {
  const match = /^watch:(\d{1,15}):(\d{1,9})$/.exec(
    Buffer.from(cursor, "base64url").toString("utf8"),
  );
  if (match) return { seq: Number(match[1]), told: Number(match[2]) };
  throw new Problem(
    "BAD_CURSOR",
    `"${cursor.slice(0, 40)}" is no cursor of a watch; use one that an event gave you, or leave "after" out to begin now.`,
  );
}
