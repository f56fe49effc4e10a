declare module "opencc-js/dict/TSCharacters" {
  /** `from to|from to|…`, characters of the traditional script to those of the simplified. */
  const characters: string;
  // biome-ignore lint/style/noDefaultExport: so the package exports it
  export default characters;
}

declare module "opencc-js/dict/TSPhrases" {
  /** `from to|from to|…`, phrases in which a character is rewritten otherwise than alone. */
  const phrases: string;
  // biome-ignore lint/style/noDefaultExport: so the package exports it
  export default phrases;
}
