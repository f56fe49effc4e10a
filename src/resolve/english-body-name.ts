import type { Place } from "../domain/index.ts";
import { type GlossReading, readGloss } from "../places/index.ts";
import { type ArticleContext, homeAt } from "./article-context.ts";
import { bodyOfPlace, type FullBodyName, fullBodyName } from "./full-body-name.ts";

/**
 * A body's full name from its name in an English paper: a Chinese body by the name it has in Chinese,
 * so that papers of both languages speak of one; the home's city before a name that begins with
 * Municipal; else as it is written.
 */
export function englishBodyName(
  name: string,
  offset: number,
  context: ArticleContext,
): FullBodyName {
  for (const reading of readGloss(name)) {
    const found = chineseBody(reading, offset, context);
    if (found) return { ...found, rule: `${name} = ${found.name}; ${found.rule}` };
  }
  return municipal(name, context) ?? { name, place: null, rule: "named in full" };
}

function chineseBody(
  reading: GlossReading,
  offset: number,
  context: ArticleContext,
): FullBodyName | null {
  const { place, kind, body } = reading;
  if (reading.of === "world") return { name: body, place: null, rule: "a body of many states" };
  if (reading.of === "country") {
    return isAboutChina(context) ? fullBodyName(body, offset, context) : null;
  }
  if (place === null) {
    const full = isChinese(context.home) ? fullBodyName(kind + body, offset, context) : null;
    return full?.place ? full : null;
  }
  const own = placeCalled(place, kind, context);
  return (
    own && {
      name: bodyOfPlace(own, body, context.gazetteer),
      place: own,
      rule: `a body of ${own.name}`,
    }
  );
}

/** The Chinese place that an English name means; without Municipal or Provincial the story must be Chinese. */
function placeCalled(name: string, kind: string | null, context: ArticleContext): Place | null {
  if (kind === null && !isAboutChina(context)) return null;
  const { gazetteer, home } = context;
  const fits = (place: Place): boolean => isChinese(place.code) && isOfKind(place, kind);
  const nearby = context.story.map(({ place }) => place.code);
  const likely = gazetteer.resolve(name, { home, nearby })?.place;
  if (likely && fits(likely)) return likely;
  const fitting = gazetteer.named(name).filter(fits);
  const [largest] = fitting;
  const isSure = fitting.length === 1 || largest?.level === "province" || largest?.level === "city";
  return largest && isSure ? largest : null;
}

function isOfKind({ name, level }: Place, kind: string | null): boolean {
  if (kind === "市") return name.endsWith("市");
  if (kind === "省") return level === "province";
  return kind === null || /[州盟]$|地区$/.test(name);
}

/** Whether the paper is Chinese or the article names a place in China. */
function isAboutChina({ home, story }: ArticleContext): boolean {
  return isChinese(home) || story.some(({ place }) => isChinese(place.code));
}

function isChinese(code: string | null): boolean {
  return code !== null && (code === "CN" || /^\d/.test(code));
}

/** Municipal Sports School in an English paper of a Chinese city: that city's. */
function municipal(name: string, context: ArticleContext): FullBodyName | null {
  const city = homeAt(context, "city");
  if (!city || !name.startsWith("Municipal ")) return null;
  const english = (context.gazetteer.english(city) ?? city.name).replace(/ City$/, "");
  return { name: `${english} ${name}`, place: city, rule: `home place: Municipal = ${english}` };
}
