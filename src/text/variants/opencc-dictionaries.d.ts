declare module "opencc-js/dict/TSCharacters" {
  /** `from to|from to|…`, characters of the traditional script to those of the simplified. */
  const characters: string;
  export default characters;
}

declare module "opencc-js/dict/TSPhrases" {
  /** `from to|from to|…`, phrases in which a character is rewritten otherwise than alone. */
  const phrases: string;
  export default phrases;
}
