import { toSimplified } from "../../../text/index.ts";

/**
 * Writes Han characters in place of the radicals (U+2E80 to U+2FDF) that some fonts map them to:
 * `⼼` becomes `心`. One UTF-16 unit becomes one, and nothing else is changed.
 */
export function withoutRadicals(text: string): string {
  const radicals = /[\u2e80-\u2fdf]/g;
  const isSimplified = inSimplifiedScript(text.replace(radicals, ""));
  return text.replace(radicals, (radical) => {
    const written = supplement().get(radical) ?? kangxi(radical);
    return isSimplified ? toSimplified(written) : written;
  });
}

/** A font shows ⼾ and 户 alike, and it is for traditional 戶 alone that Unicode knows the radical. */
function inSimplifiedScript(text: string): boolean {
  const simplified = toSimplified(text);
  const traditional = [...text].filter((character, i) => character !== simplified[i]).length;
  return traditional <= text.length / 100;
}

/** The Kangxi radicals (U+2F00 to U+2FD5) decompose to the characters that they are radicals of. */
function kangxi(radical: string): string {
  return radical.normalize("NFKC");
}

// Of the radicals supplement only two decompose. The others are from Unicode's
// EquivalentUnifiedIdeograph.txt, without those whose character lies beyond U+FFFF.
const supplementPairs =
  "⺁厂 ⺂乛 ⺃乚 ⺄乙 ⺅亻 ⺆冂 ⺈刀 ⺉刂 ⺊卜 ⺋㔾 ⺌小 ⺍小 ⺎兀 ⺏尣 ⺐尢 ⺒巳 ⺓幺 ⺔彑 ⺖忄 ⺗心 ⺘扌 ⺙攵 ⺛旡 ⺜日 ⺝月 ⺞歺 ⺠民 ⺡氵 " +
  "⺢氺 ⺣灬 ⺤爫 ⺥爫 ⺦丬 ⺧牛 ⺨犭 ⺩王 ⺫目 ⺬示 ⺭礻 ⺯糹 ⺰纟 ⺱罓 ⺲罒 ⺳㓁 ⺴冗 ⺶羊 ⺹耂 ⺺肀 ⺻聿 ⺼肉 ⺾艹 ⺿艹 ⻀艹 ⻁虎 ⻂衤 ⻃覀 " +
  "⻄西 ⻅见 ⻆角 ⻈讠 ⻉贝 ⻋车 ⻌辶 ⻍辶 ⻎辶 ⻏邑 ⻐钅 ⻑長 ⻒镸 ⻓长 ⻔门 ⻖阝 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻟飠 ⻠饣 ⻢马 ⻣骨 ⻤鬼 " +
  "⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀";

let pairs: ReadonlyMap<string, string> | null = null;

function supplement(): ReadonlyMap<string, string> {
  pairs ??= new Map(supplementPairs.split(" ").map(([from = "", to = ""]) => [from, to]));
  return pairs;
}
