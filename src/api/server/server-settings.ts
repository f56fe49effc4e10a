/** How the server is reached, by whom, and for how long it works on one request. */
export interface ServerSettings {
  /** 0 for any free port. */
  readonly port: number;
  readonly host: string;
  /** What writing needs as `Authorization: Bearer`; null where everybody who reaches the server may write. */
  readonly token: string | null;
  /** Names beside this machine's own that browsers may call the server by; in lower case. */
  readonly allowedHosts: readonly string[];
  /** Deadline of one request, in seconds. */
  readonly timeout: number;
  /** Largest request body, in megabytes (1,000,000 bytes). */
  readonly maxBody: number;
  /** The program's version, for `/version`. */
  readonly version: string;
}
