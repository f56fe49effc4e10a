import { internationalWords } from "./international-words.ts";
import { nationalWords, organizationWords } from "./organization-words.ts";
import { kindOfAdjective } from "./place-adjectives.ts";

/** What the English name of a Chinese body says. */
export interface GlossReading {
  /** Whose body it is: of many states, of China, or of one of its places. */
  readonly of: "world" | "country" | "place";
  /** The words that name the place: Zhangjiajie, Sangzhi County; null where only its kind is said. */
  readonly place: string | null;
  /** The kind of place that an adjective says: 市 for Municipal. */
  readonly kind: string | null;
  /** The Chinese name without the place: 医疗保障局; the whole name where no place is in it. */
  readonly body: string;
}

/**
 * Reads an English name as the gloss of a Chinese body's name, the reverse of `englishGlosses`; the
 * reading that leaves fewest words to the place comes first. Empty where it is no gloss.
 */
export function readGloss(english: string): readonly GlossReading[] {
  const name = plain(english);
  const world = bodies().world.get(fold(name));
  if (world !== undefined) return [{ of: "world", place: null, kind: null, body: world }];
  const country = bodies().country.get(fold(name));
  if (country !== undefined) return [{ of: "country", place: null, kind: null, body: country }];
  const words = name.split(" ");
  return words.flatMap((_, i) => {
    const body = bodies().place.get(fold(words.slice(i).join(" ")));
    return i === 0 || body === undefined ? [] : readingOf(words.slice(0, i), body);
  });
}

function readingOf(lead: readonly string[], body: string): readonly GlossReading[] {
  const kind = kindOfAdjective(lead.at(-1) ?? "") ?? null;
  if (lead.length === 1 && kind !== null) return [{ of: "place", place: null, kind, body }];
  // A county or town is called by that word itself, so it stays with the name: Sangzhi County.
  const isAdjective = kind !== null && /^[省市州]$/.test(kind);
  const place = (isAdjective ? lead.slice(0, -1) : lead).join(" ");
  return [{ of: "place", place, kind: isAdjective ? kind : null, body }];
}

/** CPC Zhangjiajie Municipal Committee is its Party Committee. */
function plain(english: string): string {
  return english
    .replace(/^the /i, "")
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, " ")
    .replace(/^(?:CPC|Communist Party of China) (.+) Committee$/, "$1 Party Committee");
}

interface Bodies {
  readonly world: ReadonlyMap<string, string>;
  readonly country: ReadonlyMap<string, string>;
  readonly place: ReadonlyMap<string, string>;
}

let read: Bodies | undefined;

function bodies(): Bodies {
  read ??= {
    world: reversed([...internationalWords].flatMap(([zh, all]) => all.map((en) => [zh, en]))),
    country: reversed(nationalWords),
    // 张家界市委 says more than 张家界市委员会: which committee it is.
    place: reversed([["委", "Party Committee"], ...organizationWords, ...otherWords]),
  };
  return read;
}

/** Of several Chinese names with one English word the first counts: the fuller one. */
function reversed(
  pairs: Iterable<readonly [string, string] | readonly string[]>,
): ReadonlyMap<string, string> {
  const chinese = new Map<string, string>();
  for (const [zh = "", en = ""] of pairs) if (!chinese.has(fold(en))) chinese.set(fold(en), zh);
  return chinese;
}

function fold(english: string): string {
  return english.toLowerCase();
}

/** Other words in use for bodies whose gloss is another one. */
const otherWords: readonly (readonly [string, string])[] = [
  ["医疗保障局", "Medical Security Bureau"],
  ["医疗保障局", "Healthcare Security Bureau"],
  ["医疗保障局", "Healthcare Security Administration"],
  ["生态环境局", "Ecological Environment Bureau"],
  ["生态环境局", "Bureau of Ecology and Environment"],
  ["文化和旅游局", "Bureau of Culture and Tourism"],
  ["教育局", "Bureau of Education"],
  ["统计局", "Bureau of Statistics"],
  ["公安局", "Bureau of Public Security"],
  ["应急管理局", "Bureau of Emergency Management"],
  ["农业农村局", "Bureau of Agriculture and Rural Affairs"],
  ["市场监督管理局", "Market Supervision Administration"],
  ["市场监督管理局", "Administration for Market Regulation"],
  ["卫生健康委员会", "Health Committee"],
  ["人民政府", "Government"],
  ["人民代表大会常务委员会", "Standing Committee of the People's Congress"],
  ["纪律检查委员会", "Discipline Inspection Commission"],
];
