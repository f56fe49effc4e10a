import { resolve } from "node:path";
import { defineConfig } from "vite";
import { precompress } from "./build/precompress.ts";

const here = import.meta.dirname;

/** The folder of the example operations; the setting is for tests and for trying others. */
const operations = resolve(
  process.env.NEWSGRAPH_OPERATIONS ?? resolve(here, "../../schema/operations"),
);

/** The server that pages under development ask. */
const server = process.env.NEWSGRAPH_URL ?? "http://127.0.0.1:4000";

/**
 * `dist/web` mirrors the addresses: `dist/web/playground/index.html` is `/playground/`. Everything in
 * the `assets` folder carries a hash in its name and never changes; each file has its `.gz` and `.br`
 * beside it.
 */
export default defineConfig({
  root: here,
  base: "/",
  publicDir: false,
  resolve: { alias: { "@operations": operations } },
  server: {
    fs: { allow: [resolve(here, "../.."), operations] },
    proxy: Object.fromEntries(
      ["/graphql", "/q", "/ready", "/dashboard.json", "/boundaries.json"].map((path) => [
        path,
        server,
      ]),
    ),
  },
  build: {
    outDir: resolve(here, "../../dist/web"),
    emptyOutDir: true,
    assetsDir: "assets",
    target: "es2022",
    // Monaco is one editor: 3 MB, loaded on its own after the page stands.
    chunkSizeWarningLimit: 4000,
    reportCompressedSize: false,
    rolldownOptions: {
      input: {
        dashboard: resolve(here, "index.html"),
        playground: resolve(here, "playground/index.html"),
      },
      output: {
        codeSplitting: {
          // What several screens share is one file: a browser asks for six at a time, and sixteen small
          // ones took it longer than their 40 KB. Graphs stay apart; most screens have none.
          groups: [
            {
              name: "shared",
              test: /src\/web\/dashboard\/(?!net\/)|@mantine\//,
              minShareCount: 2,
            },
          ],
        },
      },
      // "use client" in the libraries says nothing here.
      checks: { moduleLevelDirective: false },
    },
  },
  plugins: [precompress()],
});
