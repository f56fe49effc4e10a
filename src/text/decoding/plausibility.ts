/**
 * How much a text looks like Chinese or English that was decoded rightly, 0 to 1: the share of its
 * characters that are common ones. Chinese characters count by their tables' first levels, and more
 * so where the commonest of all are among them, which a wrong decoding never hits.
 */
export function plausibility(text: string): number {
  const sample = text.slice(0, 20_000).replace(/\s+/g, "");
  if (sample === "") return 0;
  let weight = 0;
  let score = 0;
  for (const character of sample) {
    const isLatin = character < "\u0080";
    weight += isLatin ? 0.5 : 1;
    score += isLatin ? asciiScore(character) : foreignScore(character);
  }
  const share = score / weight;
  return share * (isChinese(sample) ? commonness(sample) : 1);
}

function asciiScore(character: string): number {
  return /[\x20-\x7e]/.test(character) ? 0.5 : 0;
}

function foreignScore(character: string): number {
  if (commonCharacters().has(character)) return 1;
  if (/[\u3000-\u303f\uff00-\uff65\u2010-\u2027\u2030-\u203b·—…×°→①-⑳]/.test(character)) return 1;
  if (/[\p{Script=Han}\u00a1-\u024f€™]/u.test(character)) return 0.5;
  return 0;
}

function isChinese(sample: string): boolean {
  return (sample.match(/\p{Script=Han}/gu)?.length ?? 0) > sample.length / 3;
}

/** 1 where the commonest characters are as frequent as in any text, less in a text without them. */
function commonness(sample: string): number {
  const characters = sample.match(/\p{Script=Han}/gu) ?? [];
  if (characters.length < 30) return 1;
  const commonest = characters.filter((character) => commonestCharacters.has(character)).length;
  return Math.min(1, 0.5 + (5 * commonest) / characters.length);
}

/** The most frequent characters of written Chinese, in both scripts. */
const commonestCharacters = new Set(
  "的一是在不了有和人这這中大为為上个個国國我以要他时時来來用们們生到作地于於出就分对對成会會可主发發年动動" +
    "同工也能下过過子说說产產种種面而方后後多定行学學法所民得经經十三之进進着著等部度家电電力里裡如水化高自二",
);

let common: ReadonlySet<string> | null = null;

/** The first levels of GB 2312 (3,755 characters) and of Big5 (5,401). */
function commonCharacters(): ReadonlySet<string> {
  common ??= new Set([
    ...charactersBetween("gb18030", [0xb0, 0xd7], [[0xa1, 0xfe]]),
    ...charactersBetween(
      "big5",
      [0xa4, 0xc6],
      [
        [0x40, 0x7e],
        [0xa1, 0xfe],
      ],
    ),
  ]);
  return common;
}

type Range = readonly [number, number];

function charactersBetween(encoding: string, rows: Range, cells: readonly Range[]): string {
  const bytes: number[] = [];
  for (let row = rows[0]; row <= rows[1]; row += 1) {
    for (const [from, to] of cells) {
      for (let cell = from; cell <= to; cell += 1) bytes.push(row, cell);
    }
  }
  return new TextDecoder(encoding).decode(Uint8Array.from(bytes)).replaceAll("\ufffd", "");
}
