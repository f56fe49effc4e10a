import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const web = "dist/web";

/** The scripts that a page's HTML names: they are loaded before anything stands. */
function firstScripts(page: string): readonly string[] {
  const html = readFileSync(join(web, page), "utf8");
  return [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(([, file]) =>
    String(file),
  );
}

/** All scripts that some may lead to, themselves among them. */
function reached(from: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [...from];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    waiting.push(...namedIn(file));
  }
  return found;
}

function namedIn(file: string): readonly string[] {
  const text = readFileSync(join(web, file), "utf8");
  return readdirSync(join(web, "assets"))
    .filter((name) => name.endsWith(".js") && text.includes(name))
    .map((name) => join("assets", name));
}

/** In bytes, as gzip sends them. */
function zipped(files: Iterable<string>): number {
  const sizes = [...files].map((file) => {
    const path = join(web, file);
    return statSync(path).size < 1_024 ? statSync(path).size : statSync(`${path}.gz`).size;
  });
  return sizes.reduce((sum, size) => sum + size, 0);
}

test("the first screen stands on at most 250 KB of scripts", () => {
  const overview = readdirSync(join(web, "assets")).filter((name) =>
    /^overview-.*\.js$/.test(name),
  );
  const first = [...firstScripts("index.html"), ...overview.map((name) => join("assets", name))];
  expect(zipped(new Set(first))).toBeLessThanOrEqual(250_000);
});

test("all screens together have at most 450 KB of scripts", () => {
  expect(zipped(reached(firstScripts("index.html")))).toBeLessThanOrEqual(450_000);
});
