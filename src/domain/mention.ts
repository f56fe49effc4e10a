import type { Span } from "./span.ts";

export const entityKinds = ["person", "organization", "location"] as const;
export type EntityKind = (typeof entityKinds)[number];

/** How a text refers to an entity. */
export const mentionForms = [
  /** By its name: 桑植县自然资源局. */
  "name",
  /** By a short form that only means something here: 市医保局, 县法院. */
  "short",
  /** By what is left after something was said once for several: 国家 in 国家、省医疗保障局. */
  "ellipsis",
  /** By pointing: 该局, 该镇, 全市, 他. */
  "anaphora",
  /** Only inside a title: 市委 in 市委书记. */
  "inTitle",
] as const;
export type MentionForm = (typeof mentionForms)[number];

/** One place of an article where an entity is referred to. `article.text.slice(start, end) === text`. */
export interface Mention {
  readonly kind: EntityKind;
  readonly form: MentionForm;
  /** Article offsets. */
  readonly span: Span;
  readonly text: string;
  /**
   * The name meant, as far as the sentence tells: 国家医疗保障局 for 国家; the antecedent's text for
   * an anaphor; else the text itself.
   */
  readonly name: string;
  /** Paragraph of the article, from 0; the headline's lines count. */
  readonly paragraph: number;
  /** Sentence of the article, from 0. */
  readonly sentence: number;
  /** The rule or model that found it. */
  readonly method: string;
  /** 0 to 1. */
  readonly confidence: number;
}

/** A title that a text gives a person: 市委副书记 of 市委副书记、市长杨若水. */
export interface TitleMention {
  /** The person, as an index into the same article's mentions. */
  readonly person: number;
  /** The title alone: 副局长, without 市医保局. */
  readonly title: string;
  /** The organization or place as written beside the title, where there is one: 市医保局. */
  readonly organization: string | null;
  /** Article offsets from the first unit of the title to the last of the name, or the reverse. */
  readonly span: Span;
  /** 代 and 原 change what is known about the time. */
  readonly tenure: Tenure;
  /** Whether the office is a public one: party, government, court, congress, village committee. */
  readonly isPublic: boolean;
  readonly method: string;
  readonly confidence: number;
}

export const tenures = ["current", "acting", "former", "appointed", "removed"] as const;
export type Tenure = (typeof tenures)[number];

/** How a text tells something: that it is so, that it will be, that it is not. */
export const modalities = ["stated", "planned", "denied"] as const;
export type Modality = (typeof modalities)[number];

/**
 * What a sentence says of a mention and mostly another one: that it met or visited it, was awarded something or
 * commended by it, is a member of it.
 */
export interface RelationMention {
  readonly kind: "met" | "visited" | "awarded" | "commended" | "memberOf";
  /** An index into the same article's mentions, as `object` is. */
  readonly subject: number;
  /** Null where the sentence does not say who awarded or commended. */
  readonly object: number | null;
  /** The word that says it, in simplified characters: 会见; of awarded the honour: 五一劳动奖章. */
  readonly verb: string;
  /** Article offsets from the subject to the last word that says it. */
  readonly span: Span;
  readonly modality: Modality;
  readonly method: string;
  readonly confidence: number;
}

/** What was found in one article. */
export interface Extraction {
  readonly mentions: readonly Mention[];
  readonly titles: readonly TitleMention[];
  /** Only where the sentence says it of names. */
  readonly relations: readonly RelationMention[];
}
