import { type Found, type Ground, isJoined, ofKind, type Run } from "./ground.ts";
import { countryOf, regionNames } from "./words/place-words.ts";

/** The organization or place written beside a title before a name, or behind the name after `of`. */
export function organizationWritten(ground: Ground, title: Run, person: Found): string | null {
  return beforeTitle(ground, title) ?? afterName(ground, person);
}

function beforeTitle(ground: Ground, title: Run): string | null {
  const at = ground.tokens[title.from - 1];
  const end = at?.shape === "possessive" ? title.from - 1 : title.from;
  if (!at || !isJoined(ground, title.from)) return null;
  const beside = ground.found.find((one) => one.to === end && one.kind !== "person");
  if (beside) return beside.name;
  return countryOf.get(at.text) ?? null;
}

/** `Deputy John Miller of the Marshall County Sheriff's Office`, `Sen. Ann Lee of Iowa`. */
function afterName(ground: Ground, person: Found): string | null {
  const comma = ground.tokens[person.to]?.text === "," ? 1 : 0;
  const link = ground.tokens[person.to + comma]?.text ?? "";
  if (!/^(of|with|from|at|for)$/.test(link)) return null;
  const next = person.to + comma + 1;
  const at = ground.tokens[next]?.text === "the" ? next + 1 : next;
  return ground.found.find((one) => one.from === at && one.kind !== "person")?.name ?? null;
}

/** Which bodies an office belongs to, where the text leaves it to the reader. */
const bodies: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(sheriff|undersheriff)$/i, /Sheriff['’]s (Office|Department)/],
  [/^(chief |sheriff['’]s )?deputy$/i, /Sheriff['’]s (Office|Department)/],
  [
    /\b(police chief|chief of police|officer|detective|sergeant|sgt\.?|lieutenant|lt\.?|chief constable|inspector|superintendent|pc)$/i,
    /Police|Constabulary|State Patrol/,
  ],
  [/\b(fire chief|firefighter|fire marshal)$/i, /Fire/],
  [/\btrooper$/i, /State Patrol|State Police|Highway Patrol/],
  [
    /^(board |vice |board vice )?(chair\w*|president|member|trustee)$/i,
    /\bBoard\b|Council|Commission|Committee/,
  ],
  [/\bsupervisor$/i, /Board of Supervisors/],
  [/\bcommissioner$/i, /Commission/],
  [/\bsuperintendent$/i, /School District|Schools/],
  [/\b(superintendent|school board (member|president))$/i, /School District|Schools|School Board/],
  [/\b(principal|headteacher|head teacher|headmaster|headmistress)$/i, /School|Academy/],
  [/\b(athletic director|activities director)$/i, /School|University|College/],
  [/^president$/i, /University|College|Association|Club|Co\.|Inc\.|Company/],
  [/chief executive|^ceo$|chief \w+ officer/i, /./],
  [/\bcoach$/i, /School|University|College/],
  [/\bcoach$/i, /^(?!.*s$)\w+( \w+)?$/],
  [/\bcoach$/i, /s$/],
  [/\blibrarian$|^library director$/i, /Library/],
  [/\b(council\w*|councillor|alder\w+|cllr\.?)( member)?$/i, /Council/],
  [/\bcity (manager|administrator|attorney|clerk|engineer)$/i, /^City of|City Council/],
  [/\bengineer$/i, /Secondary Roads|Engineer|Public Works|Highway/],
  [/\b(pastor|rev\.?|reverend|vicar|rector|deacon)$/i, /Church|Chapel|Parish/],
  [/\bcurator$/i, /Museum|Gallery/],
  [/\b(judge|justice|magistrate)$/i, /Court/],
  [/\b(sen\.?|senator)$/i, /Senate/],
  [/\bspokes\w+$/i, /./],
];

/** The body that holders of such an office belong to, when the article names one; the nearest before the name first. */
export function organizationOfOffice(ground: Ground, title: string, person: Found): string | null {
  if (/\b(gov\.|governor|lt\. gov\.|lieutenant governor)$/i.test(title)) return homeState(ground);
  for (const [office, body] of bodies) {
    const one = office.test(title) ? nearest(ground, body, person) : null;
    if (one) return one;
  }
  return placeOfOffice(ground, title);
}

function nearest(ground: Ground, body: RegExp, person: Found): string | null {
  const alike = ofKind(ground, "organization").filter((one) => body.test(one.name));
  return (alike.findLast((one) => one.from < person.from) ?? alike[0])?.name ?? null;
}

/** County offices belong to the county of the story, a mayor's to its town. */
function placeOfOffice(ground: Ground, title: string): string | null {
  const places = ofKind(ground, "location");
  if (/^county\b|\bsheriff$/i.test(title)) {
    const county = places.find((one) => one.name.endsWith(" County"))?.name;
    return county ?? countyInNames(ground) ?? homeCounty(ground);
  }
  if (/^(mayor|city\b.*|council ?(member|man|woman)|police chief|fire chief)/i.test(title)) {
    return places.find((one) => one.method === "dateline")?.name ?? null;
  }
  return null;
}

function countyInNames(ground: Ground): string | null {
  const names = ofKind(ground, "organization").flatMap(
    (one) => /^(.+ County) /.exec(one.name)?.[1] ?? [],
  );
  return new Set(names).size === 1 ? (names[0] ?? null) : null;
}

/** The state of the paper, else the one that the story names most. */
function homeState(ground: Ground): string | null {
  return ancestorOfHome(ground, "province") ?? mostNamedState(ground);
}

function mostNamedState(ground: Ground): string | null {
  const states = [...new Set(regionNames.values())];
  const counts = states.map(
    (name) => ground.article.text.split(new RegExp(`\\b${name}\\b`)).length - 1,
  );
  const most = Math.max(...counts);
  return most > 0 ? (states[counts.indexOf(most)] ?? null) : null;
}

function homeCounty(ground: Ground): string | null {
  return ancestorOfHome(ground, "county");
}

function ancestorOfHome(ground: Ground, level: "province" | "county"): string | null {
  const { home } = ground.setting;
  if (home === null) return null;
  const self = ground.gazetteer.place(home);
  const line = [...(self ? [self] : []), ...ground.gazetteer.ancestors(home)];
  const place = line.find((one) => one.level === level);
  // A place abroad bears its Chinese name in the gazetteer.
  return place ? (ground.gazetteer.english(place) ?? place.name) : null;
}
