const digits: Readonly<Record<string, number>> = {
  〇: 0,
  "○": 0,
  零: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/**
 * Reads a number of a date: digits of either width (２０２３), Chinese digits in a row (二〇二三), and
 * numerals up to 99 (十四, 二十, 廿三). Null for anything else.
 */
export function readNumeral(text: string): number | null {
  const plain = text.normalize("NFKC");
  if (/^\d+$/.test(plain)) return Number(plain);
  const spelt = [...plain].map((character) => digits[character]);
  if (plain !== "" && spelt.every((d) => d !== undefined)) return Number(spelt.join(""));
  const tens = /^([二三四五六七八九]?)([十廿卅])([一二三四五六七八九]?)$/.exec(plain);
  if (!tens) return null;
  const [, before = "", sign = "", after = ""] = tens;
  const ten = sign === "廿" ? 20 : sign === "卅" ? 30 : 10 * (digits[before] ?? 1);
  return ten + (digits[after] ?? 0);
}
