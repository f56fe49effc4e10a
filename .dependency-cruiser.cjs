/** Each folder of src/, and the folders it may import. Nothing else is allowed. */
const ground = ["domain", "text", "places"];
const mayImport = {
  domain: [],
  text: ["domain"],
  places: ["domain", "text"],
  page: ground,
  extract: ground,
  resolve: ground,
  graph: ["domain"],
  pipeline: [...ground, "page", "extract", "resolve", "graph"],
  api: [...ground, "graph"],
  cli: ["domain", "text", "places", "pipeline", "graph", "api"],
  web: [],
};

const onlyBelow = Object.entries(mayImport).map(([folder, below]) => ({
  name: `${folder}-imports-only-what-lies-below`,
  severity: "error",
  from: { path: `^src/${folder}/` },
  to: { path: "^src/", pathNot: `^src/(${[folder, ...below].join("|")})/` },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...onlyBelow,
    {
      name: "through-the-front-door",
      comment: "Another folder is imported through its index.ts, one's own folder never.",
      severity: "error",
      from: { path: "^src/([^/]+)/" },
      to: { path: "^src/[^/]+/", pathNot: "^src/$1/|^src/[^/]+/index\\.ts$" },
    },
    {
      name: "not-through-ones-own-front-door",
      severity: "error",
      from: { path: "^src/([^/]+)/" },
      to: { path: "^src/$1/index\\.ts$" },
    },
    {
      name: "neo4j-only-in-graph",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/graph/" },
      to: { path: "node_modules/(neo4j-driver|@neo4j)/" },
    },
    {
      name: "graphql-only-at-the-edges",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(api|cli|web)/" },
      to: { path: "node_modules/(graphql|type-graphql|graphql-jit|@apollo)/" },
    },
    {
      name: "pages-share-only-what-is-shared",
      severity: "error",
      from: { path: "^src/web/(dashboard|playground)/" },
      to: { path: "^src/web/", pathNot: "^src/web/($1|shared)/" },
    },
    {
      name: "screens-stand-by-themselves",
      severity: "error",
      from: { path: "^src/web/dashboard/screens/([^/]+)/" },
      to: { path: "^src/web/dashboard/screens/", pathNot: "^src/web/dashboard/screens/$1/" },
    },
    {
      name: "screens-come-last",
      comment: "What screens are made of knows none of them.",
      severity: "error",
      from: {
        path: "^src/web/dashboard/",
        pathNot: "^src/web/dashboard/(screens/|dashboard\\.tsx$)",
      },
      to: { path: "^src/web/dashboard/screens/" },
    },
    {
      name: "no-cycles-but-between-object-types",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/api/types/" },
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "default"],
    },
  },
};
