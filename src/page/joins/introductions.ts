import type { Fragment } from "../find-blocks.ts";
import { type Cue, type CueName, cue } from "./cue.ts";
import type { References } from "./references.ts";
import type { Sense } from "./sense.ts";

/**
 * What speaks against the block at a place of a text: it takes up somebody or something that the text
 * introduces only after it, or that other texts of the page introduce.
 */
export type Introductions = (text: readonly Fragment[], place: number) => readonly Cue[];

/** A word that a block takes up, and the other blocks of the page that introduce it. */
interface TakenUp {
  readonly kind: keyof References;
  readonly word: string;
  readonly introducing: ReadonlySet<Fragment>;
}

const kinds = ["names", "things"] as const;
const early = { names: "namedEarly", things: "thingEarly" } as const satisfies Cues;
const elsewhere = { names: "namedElsewhere", things: "thingElsewhere" } as const satisfies Cues;

type Cues = Readonly<Record<keyof References, CueName>>;

/** Finds who introduces what on a page, once. What no other block introduces says nothing. */
export function findIntroductions(texts: readonly Fragment[], sense: Sense): Introductions {
  const references = new Map(texts.map((text) => [text, sense.references(text)]));
  const takenUp = new Map<Fragment, readonly TakenUp[]>();
  for (const kind of kinds) {
    const introducing = introducingOf(kind, references);
    for (const [text, found] of references) {
      const more = takenUpBy(text, found, kind, introducing);
      if (more.length > 0) takenUp.set(text, [...(takenUp.get(text) ?? []), ...more]);
    }
  }
  return (text, place) => {
    const block = text[place];
    const all = block === undefined ? undefined : takenUp.get(block);
    return all === undefined ? [] : all.flatMap((one) => outOfPlace(one, text, place));
  };
}

function introducingOf(
  kind: keyof References,
  references: ReadonlyMap<Fragment, References>,
): ReadonlyMap<string, ReadonlySet<Fragment>> {
  const introducing = new Map<string, Set<Fragment>>();
  for (const [text, found] of references) {
    for (const word of found[kind].introduced) {
      introducing.set(word, (introducing.get(word) ?? new Set()).add(text));
    }
  }
  return introducing;
}

function takenUpBy(
  text: Fragment,
  references: References,
  kind: keyof References,
  introducing: ReadonlyMap<string, ReadonlySet<Fragment>>,
): readonly TakenUp[] {
  return [...references[kind].takenUp].flatMap((word) => {
    const blocks = introducing.get(word);
    return blocks === undefined || blocks.has(text) ? [] : [{ kind, word, introducing: blocks }];
  });
}

function outOfPlace(
  { kind, word, introducing }: TakenUp,
  text: readonly Fragment[],
  place: number,
): readonly Cue[] {
  const first = text.findIndex((block) => introducing.has(block));
  if (first < 0) return [cue(elsewhere[kind], 1 / introducing.size, word)];
  return first < place ? [] : [cue(early[kind], 1, word)];
}
