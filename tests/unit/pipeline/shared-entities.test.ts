import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "@jest/globals";
import type { Entity, PageGraph } from "../../../src/domain/index.ts";
import { pageReader } from "../../../src/pipeline/index.ts";

const seeds = resolve(import.meta.dirname, "../../../seeds");

const read = pageReader("off");

function understood(file: string, home: string): Promise<PageGraph> {
  const text = readFileSync(join(seeds, file), "utf8");
  const nothing = { publication: null, publishedOn: null, number: null, language: null };
  return read({ text, source: file, home, ...nothing });
}

const chinese = await understood("zhangjiajie-2023-08-16-page-1.txt", "4308");
const traditional = await understood("lishui-2023-08-25-page-3.txt", "4308");
const english = await understood("wuling-weekly-2023-08-04-page-3.txt", "4308");
const northern = await understood("tongliao-2023-07-22-page-2.txt", "1505");

/** What a page says of an entity that doesn't depend on where the page names it. */
function said(entity: Entity): unknown {
  const { names, ...rest } = entity;
  return rest;
}

/** The entities that two pages speak of, as the first one says them and as the second does. */
function shared(a: PageGraph, b: PageGraph): readonly [readonly unknown[], readonly unknown[]] {
  const other = new Map(b.entities.map((entity) => [entity.id, entity]));
  const both = a.entities.flatMap((entity) => {
    const twin = other.get(entity.id);
    return twin ? [[entity, twin] as const] : [];
  });
  return [both.map(([entity]) => said(entity)), both.map(([, twin]) => said(twin))];
}

/** The forms of names that two pages note, where they give a form different kinds. */
function disputed(a: PageGraph, b: PageGraph): readonly string[] {
  const forms = new Map(
    a.entities.flatMap(({ id, names }) => names.map(({ text, kind }) => [`${id} ${text}`, kind])),
  );
  return b.entities
    .flatMap(({ id, names }) => names.map(({ text, kind }) => [`${id} ${text}`, kind] as const))
    .filter(([form, kind]) => forms.has(form) && forms.get(form) !== kind)
    .map(([form]) => form);
}

test.each([
  ["a Chinese page and an English one", chinese, english],
  ["a page in simplified characters and one in traditional ones", chinese, traditional],
  ["pages of two cities", chinese, northern],
  ["an English page and one of another city", english, northern],
])("%s say the same of the entities that they share", (_, a, b) => {
  const [one, other] = shared(a, b);
  expect(one.length).toBeGreaterThan(2);
  expect(other).toEqual(one);
  expect(disputed(a, b)).toEqual([]);
});

test("a bureau is one in a Chinese page and in an English one", () => {
  const bureau = (page: PageGraph): Entity | undefined =>
    page.entities.find(({ name }) => name === "张家界市医疗保障局");
  expect(bureau(english)?.id).toBe(bureau(chinese)?.id);
});
