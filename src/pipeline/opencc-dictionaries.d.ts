declare module "opencc-js/dict/STCharacters" {
  /** `from to|from to|…`, characters of the simplified script to those of the traditional. */
  const characters: string;
  // biome-ignore lint/style/noDefaultExport: so the package exports it
  export default characters;
}

declare module "opencc-js/dict/STPhrases" {
  /** `from to|from to|…`, phrases in which a character is rewritten otherwise than alone. */
  const phrases: string;
  // biome-ignore lint/style/noDefaultExport: so the package exports it
  export default phrases;
}
