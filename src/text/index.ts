export { findDates } from "./dates/find-dates.ts";
export { decodeBytes } from "./decoding/decode-bytes.ts";
export { foldName } from "./keys/fold-name.ts";
export { searchKeys } from "./keys/search-keys.ts";
export { textForms } from "./keys/text-forms.ts";
export { languageOf } from "./language-of.ts";
export { sentences } from "./sentences/sentences.ts";
export { toSimplified } from "./variants/to-simplified.ts";
export { knownWords, words } from "./words/words.ts";
