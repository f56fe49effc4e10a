import { type PlaceCode, Problem } from "../../domain/index.ts";
import type { Gazetteer } from "../gazetteer.ts";

/**
 * The place that somebody says by its name (张家界市) or its code; codes of GB/T 2260 also with the
 * zeros that fill them to six digits (430800).
 * @throws Problem BAD_INPUT where it is not in the gazetteer, or where several places have the name.
 */
export function placeSaid(words: string, gazetteer: Gazetteer): PlaceCode {
  const byCode = gazetteer.place(words) ?? gazetteer.place(words.replace(/(00)+$/, ""));
  if (byCode) return byCode.code;
  const [first, ...others] = gazetteer.named(words);
  if (!first) {
    throw new Problem(
      "BAD_INPUT",
      `The home place "${words}" is not in the gazetteer; write its full name like 张家界市, or its code like 430800.`,
    );
  }
  if (others.length === 0) return first.code;
  const choices = [first, ...others]
    .slice(0, 5)
    .map(({ code }) => `${code} (${pathOf(code, gazetteer)})`);
  throw new Problem(
    "BAD_INPUT",
    `The home place "${words}" may be ${choices.join(", ")}${others.length > 4 ? " and others" : ""}; write its code.`,
  );
}

/** 湖南省 张家界市 桑植县 for a county's code. */
function pathOf(code: PlaceCode, gazetteer: Gazetteer): string {
  const names = [code, ...gazetteer.ancestors(code).map((place) => place.code)].map(
    (each) => gazetteer.place(each)?.name ?? each,
  );
  return names.reverse().join(" ");
}
