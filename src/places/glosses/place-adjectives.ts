/** What stands between a place and its organization in English, by how a Chinese name ends. */
const adjectives: Readonly<Record<string, string>> = {
  自治区: "Autonomous Region",
  自治州: "Prefectural",
  自治县: "County",
  自治旗: "Banner",
  街道办事处: "Subdistrict",
  街道: "Subdistrict",
  地区: "Prefectural",
  省: "Provincial",
  市: "Municipal",
  州: "Prefectural",
  盟: "League",
  县: "County",
  区: "District",
  旗: "Banner",
  镇: "Town",
  乡: "Township",
  村: "Village",
};

/** The kinds of places that a body's name may begin with, the longest first. */
export const kindsOfPlaces: readonly string[] = Object.keys(adjectives).sort(
  (a, b) => b.length - a.length,
);

export function adjectiveOf(kind: string): string {
  return adjectives[kind] ?? "";
}

/** The kind that an English word stands for: 市 for Municipal. */
export function kindOfAdjective(word: string): string | undefined {
  return kindsOfPlaces.findLast((kind) => adjectives[kind] === word);
}
