/** Every cue of likeness in words; `%` stands for the names it rests on. */
export const cueReasons = {
  oneName: "one name: %",
  reading: "% is a reading of %",
  // What they hold.
  oneOffice: "both % of %",
  oneBody: "both in office at %",
  oneRegion: "offices in one region",
  farApart: "offices far apart: %, %",
  oneInOffice: "only one of them is introduced with a public office",
  // Who and what stands beside them.
  samePeople: "named with the same people: %",
  sameOrganizations: "named with the same organizations: %",
  samePlaces: "named with the same places: %",
  // Where and when they are in the news.
  toldApart: "told apart on one page that names both",
  oneNewspaper: "in one newspaper",
  onePlace: "in the news of one place",
  otherPlaces: "in the news of different places",
  sameTime: "in the news at the same time",
  decadeApart: "more than ten years apart",
} as const satisfies Record<string, string>;
