import { isIP } from "node:net";
import { z } from "zod";

/** What a setting bears upon; a command takes the settings of its own concerns. */
export type Concern = "graph" | "engine" | "server" | "reading" | "log";

/** One setting: how it is written, what it is without being written, and what it may be. */
export interface Setting<Value> {
  readonly variable: string;
  readonly flag: string;
  /** Stands for the value in the help: `PORT`, `FOLDER`. */
  readonly placeholder: string;
  /** As it would be written; null where the setting is off unless given. */
  readonly standard: string | null;
  /** What a null standard means, in words. */
  readonly otherwise?: string;
  readonly description: string;
  readonly concern: Concern;
  /** Whether the value is never shown. */
  readonly secret?: true;
  /** Reads the written value; its message says what the value must be. */
  readonly reads: z.ZodType<Value, string>;
}

const rateLimitForm = "off or a whole number from 1 to 1000000";
const taggers = ["encoder", "crf", "off"] as const;
const logLevels = ["silent", "error", "warn", "info", "debug", "trace"] as const;

/** Every setting there is. The help, the error texts and the README's table are made from it. */
export const settingTable = {
  port: setting({
    variable: "PORT",
    flag: "--port",
    placeholder: "PORT",
    standard: "4000",
    description: "Port of GraphQL and the playground",
    concern: "server",
    reads: wholeNumber(0, 65_535, "a port: a whole number from 0 (any free one) to 65535"),
  }),
  host: setting({
    variable: "HOST",
    flag: "--host",
    placeholder: "ADDRESS",
    standard: "127.0.0.1",
    description: "Address to serve on; any but this machine's own needs NEWSGRAPH_TOKEN",
    concern: "server",
    reads: z.string().regex(/^[\w.:-]+$/, "an address or the name of one, like 127.0.0.1"),
  }),
  token: setting({
    variable: "NEWSGRAPH_TOKEN",
    flag: "--token",
    placeholder: "SECRET",
    standard: null,
    otherwise: "none: whoever reaches the server may write",
    description:
      "Secret that writing needs (Authorization: Bearer SECRET); reading stays open. On a command line other users of the machine can see it",
    concern: "server",
    secret: true,
    reads: z.string().regex(/^[\x21-\x7e]{16,}$/, "at least 16 visible ASCII characters"),
  }),
  allowedHosts: setting({
    variable: "NEWSGRAPH_ALLOWED_HOSTS",
    flag: "--allowed-hosts",
    placeholder: "NAMES",
    standard: null,
    otherwise: "only the names of this machine's own address",
    description: "Host names, separated by commas, under which browsers may reach the server",
    concern: "server",
    reads: z
      .string()
      .regex(/^[\w.:[\]-]+(\s*,\s*[\w.:[\]-]+)*$/, "host names separated by commas")
      .transform((names) => names.split(",").map((name) => name.trim().toLowerCase())),
  }),
  rateLimit: setting({
    variable: "NEWSGRAPH_RATE_LIMIT",
    flag: "--rate-limit",
    placeholder: "NUMBER",
    standard: null,
    otherwise: "`off` on this machine's own address, else `600`",
    description: "Most requests a minute from one address, or with the token; off for any number",
    concern: "server",
    reads: z.union([z.literal("off"), wholeNumber(1, 1_000_000, rateLimitForm)], {
      error: rateLimitForm,
    }),
  }),
  proxies: setting({
    variable: "NEWSGRAPH_PROXIES",
    flag: "--proxies",
    placeholder: "ADDRESSES",
    standard: null,
    otherwise: "none: whoever connects is the one who asks",
    description:
      "Addresses of reverse proxies before the server, separated by commas; only theirs is the word X-Forwarded-For taken from",
    concern: "server",
    reads: listOf(
      isNetwork,
      "addresses or networks separated by commas, like 10.0.0.7,10.1.0.0/16",
    ),
  }),
  introspection: setting({
    variable: "NEWSGRAPH_INTROSPECTION",
    flag: "--introspection",
    placeholder: "ON/OFF",
    standard: "on",
    description: "Whether the schema may be asked for; the playground and code generators do",
    concern: "server",
    reads: onOrOff(),
  }),
  suggestions: setting({
    variable: "NEWSGRAPH_SUGGESTIONS",
    flag: "--suggestions",
    placeholder: "ON/OFF",
    standard: null,
    otherwise: "what NEWSGRAPH_INTROSPECTION is",
    description:
      "Whether an error in a question says what the schema has instead (Did you mean …?)",
    concern: "server",
    reads: onOrOff(),
  }),
  playground: setting({
    variable: "NEWSGRAPH_PLAYGROUND",
    flag: "--playground",
    placeholder: "ON/OFF",
    standard: "on",
    description: "Whether the playground is served",
    concern: "server",
    reads: onOrOff(),
  }),
  boundaries: setting({
    variable: "NEWSGRAPH_BOUNDARIES",
    flag: "--boundaries",
    placeholder: "FILE",
    standard: null,
    otherwise: "none: the map is a ranked list",
    description:
      "GeoJSON file with the boundaries of places for the dashboard's map; each feature's `adcode`, `code` or `id` is a place code",
    concern: "server",
    reads: z.string().min(1, "a file's path"),
  }),
  explain: setting({
    variable: "NEWSGRAPH_EXPLAIN",
    flag: "--explain",
    placeholder: "ON/OFF",
    standard: "on",
    description: "Whether those who may write may see the plan and the statement of a question",
    concern: "server",
    reads: onOrOff(),
  }),
  warmUp: setting({
    variable: "NEWSGRAPH_WARM_UP",
    flag: "--warm-up",
    placeholder: "ON/OFF",
    standard: "on",
    description:
      "Whether the named queries are asked once behind the start, so that nobody waits for Neo4j to plan them",
    concern: "server",
    reads: onOrOff(),
  }),
  timeout: setting({
    variable: "NEWSGRAPH_TIMEOUT",
    flag: "--timeout",
    placeholder: "SECONDS",
    standard: "15",
    description: "Longest time one request, and one statement in the graph, may take",
    concern: "graph",
    reads: wholeNumber(1, 3600, "a whole number of seconds from 1 to 3600"),
  }),
  data: setting({
    variable: "NEWSGRAPH_DATA",
    flag: "--data",
    placeholder: "FOLDER",
    standard: ".newsgraph",
    description: "Folder of the embedded Neo4j: its data, settings, password and logs",
    concern: "graph",
    reads: z.string().min(1, "a folder's path"),
  }),
  neo4jUri: setting({
    variable: "NEO4J_URI",
    flag: "--neo4j-uri",
    placeholder: "URI",
    standard: null,
    otherwise: "the embedded Neo4j",
    description: "Address of a Neo4j server, cluster or Aura to use instead of the embedded one",
    concern: "graph",
    reads: z
      .string()
      .regex(
        /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s@]+$/,
        "an address without user and password, like neo4j+s://HOST or bolt://HOST:7687",
      ),
  }),
  neo4jUser: setting({
    variable: "NEO4J_USER",
    flag: "--neo4j-user",
    placeholder: "NAME",
    standard: "neo4j",
    description: "User at NEO4J_URI",
    concern: "graph",
    reads: z.string().min(1, "a user's name"),
  }),
  neo4jPassword: setting({
    variable: "NEO4J_PASSWORD",
    flag: "--neo4j-password",
    placeholder: "PASSWORD",
    standard: null,
    otherwise: "none; needed with NEO4J_URI",
    description: "Password at NEO4J_URI. On a command line other users of the machine can see it",
    concern: "graph",
    secret: true,
    reads: z.string().min(1, "a password"),
  }),
  neo4jDatabase: setting({
    variable: "NEO4J_DATABASE",
    flag: "--neo4j-database",
    placeholder: "NAME",
    standard: null,
    otherwise: "the server's default",
    description: "Database at NEO4J_URI",
    concern: "graph",
    reads: z.string().regex(/^[\w.-]+$/, "a database's name"),
  }),
  boltPort: setting({
    variable: "NEWSGRAPH_BOLT_PORT",
    flag: "--bolt-port",
    placeholder: "PORT",
    standard: null,
    otherwise: "any free one",
    description: "Port of the embedded Neo4j, on this machine's own address only",
    concern: "engine",
    reads: wholeNumber(1, 65_535, "a port: a whole number from 1 to 65535"),
  }),
  heap: setting({
    variable: "NEWSGRAPH_HEAP",
    flag: "--heap",
    placeholder: "SIZE",
    standard: "512m",
    description: "Memory of the embedded Neo4j's heap; 2g for 100,000 articles",
    concern: "engine",
    reads: memorySize(),
  }),
  pageCache: setting({
    variable: "NEWSGRAPH_PAGE_CACHE",
    flag: "--page-cache",
    placeholder: "SIZE",
    standard: "128m",
    description: "Memory in which the embedded Neo4j keeps its files; 1g for 100,000 articles",
    concern: "engine",
    reads: memorySize(),
  }),
  java: setting({
    variable: "NEWSGRAPH_JAVA",
    flag: "--java",
    placeholder: "FILE",
    standard: null,
    otherwise: "the first fit one in JAVA_HOME, PATH and the usual folders",
    description: "The java (release 17 to 25) that runs the embedded Neo4j",
    concern: "engine",
    reads: z.string().min(1, "the path of a java"),
  }),
  jars: setting({
    variable: "NEWSGRAPH_JARS",
    flag: "--jars",
    placeholder: "FOLDER",
    standard: null,
    otherwise: "newsgraph in the user's cache folder",
    description: "Folder that keeps the fetched parts of Neo4j, shared by all checkouts",
    concern: "engine",
    reads: z.string().min(1, "a folder's path"),
  }),
  maven: setting({
    variable: "NEWSGRAPH_MAVEN",
    flag: "--maven",
    placeholder: "ADDRESS",
    standard: null,
    otherwise: "Maven Central",
    description: "Address of the Maven repository, or a mirror, that Neo4j is fetched from",
    concern: "engine",
    reads: z.string().regex(/^https?:\/\/\S+$/, "an address that begins with https://"),
  }),
  maxFile: setting({
    variable: "NEWSGRAPH_MAX_FILE",
    flag: "--max-file",
    placeholder: "MB",
    standard: "20",
    description: "Largest page that is read, in megabytes (1,000,000 bytes)",
    concern: "reading",
    reads: wholeNumber(1, 1000, "a whole number of megabytes from 1 to 1000"),
  }),
  tagger: setting({
    variable: "NEWSGRAPH_TAGGER",
    flag: "--tagger",
    placeholder: "MODEL",
    standard: null,
    otherwise: "encoder where its library runs, else crf",
    description: `Model that finds names in Chinese pages beside the rules: ${taggers.join(", ")}`,
    concern: "reading",
    reads: z.enum(taggers, { error: `one of ${taggers.join(", ")}` }) as z.ZodType<
      (typeof taggers)[number],
      string
    >,
  }),
  logLevel: setting({
    variable: "NEWSGRAPH_LOG_LEVEL",
    flag: "--log-level",
    placeholder: "LEVEL",
    standard: "info",
    description: `How much is logged: ${logLevels.join(", ")}`,
    concern: "log",
    reads: z.enum(logLevels, { error: `one of ${logLevels.join(", ")}` }) as z.ZodType<
      (typeof logLevels)[number],
      string
    >,
  }),
};

export type SettingName = keyof typeof settingTable;

type ValueOf<Of> = Of extends Setting<infer Value> ? Value : never;

/** The value of every setting; null where it is neither given nor has a standard value. */
export type Settings = {
  readonly [Name in SettingName]:
    | ValueOf<(typeof settingTable)[Name]>
    | ((typeof settingTable)[Name] extends { readonly standard: string } ? never : null);
};

/** Keeps the type of `standard`, which decides whether the value may be null. */
function setting<Value, const Standard extends string | null>(
  row: Setting<Value> & { readonly standard: Standard },
): Setting<Value> & { readonly standard: Standard } {
  return row;
}

function wholeNumber(least: number, most: number, what: string): z.ZodType<number, string> {
  return z
    .string()
    .regex(/^\d{1,9}$/, what)
    .transform(Number)
    .refine((value) => value >= least && value <= most, what);
}

function onOrOff(): z.ZodType<boolean, string> {
  return z
    .string()
    .regex(/^(on|off)$/i, "on or off")
    .transform((word) => word.toLowerCase() === "on");
}

function listOf(
  isOne: (text: string) => boolean,
  what: string,
): z.ZodType<readonly string[], string> {
  return z
    .string()
    .transform((text) => text.split(",").map((one) => one.trim()))
    .refine((all) => all.every(isOne), what);
}

/** An address, or a network written like 10.1.0.0/16. */
function isNetwork(text: string): boolean {
  const [address = "", bits, ...rest] = text.split("/");
  const most = isIP(address) === 6 ? 128 : 32;
  const fits = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most);
  return isIP(address) !== 0 && fits && rest.length === 0;
}

function memorySize(): z.ZodType<string, string> {
  return z
    .string()
    .regex(/^[1-9]\d*[kmg]$/i, "a size like 512m or 2g")
    .transform((size) => size.toLowerCase());
}
