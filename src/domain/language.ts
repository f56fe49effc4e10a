/** The languages that pages are read in, as BCP 47 tags; `zh` covers both scripts. */
export const languages = ["zh", "en"] as const;
export type Language = (typeof languages)[number];
