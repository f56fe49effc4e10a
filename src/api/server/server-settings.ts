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
  /** Whether the schema may be asked for (`__schema`, `__type`). */
  readonly introspection: boolean;
  /** Whether an error in a question names what the schema has instead: "Did you mean …?". */
  readonly suggestions: boolean;
  /** The path of a GeoJSON file with the boundaries of places, for the dashboard's map; null for none. */
  readonly boundaries: string | null;
  /** Whether the playground is served. */
  readonly playground: boolean;
  /** Whether those who may write may see how a question is answered: its plan and statement. */
  readonly explain: boolean;
  /** Most requests a minute from one address or with the token; null for any number. */
  readonly rateLimit: number | null;
  /** Addresses of reverse proxies, which are believed when they say whom they speak for. */
  readonly proxies: readonly string[];
  /** The program's version, for `/version`. */
  readonly version: string;
}
