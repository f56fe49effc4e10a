import { type EntityKind, overlaps, type Span } from "../../domain/index.ts";
import { type ChineseText, isClosed, isWordStart } from "./chinese-text.ts";

/** Something named in the article that a later word may point to. */
export interface Antecedent extends Span {
  readonly kind: EntityKind;
  /** The name meant, in simplified characters. */
  readonly name: string;
}

/** A word that points, and what it points to. */
export interface FoundAnaphor extends Span {
  readonly kind: EntityKind;
  /** The antecedent's name; 全市 and 我县 keep their own words: the paper's home tells. */
  readonly name: string;
  readonly confidence: number;
}

/** Finds 该局, 该镇, 当地, 全市 and what they point to. */
export function findPointers(
  text: ChineseText,
  named: readonly Antecedent[],
): readonly FoundAnaphor[] {
  return [...pointers(text, named), ...wholes(text, named)]
    .filter((span) => isFree(text, span, named))
    .sort((a, b) => a.start - b.start);
}

/** Finds 他 and 她 and whom they point to. */
export function findPronouns(
  text: ChineseText,
  people: readonly Antecedent[],
): readonly FoundAnaphor[] {
  return pronouns(text, people).filter((span) => isFree(text, span, people));
}

function isFree(text: ChineseText, span: Span, named: readonly Antecedent[]): boolean {
  return !isClosed(text, span) && !named.some((n) => overlaps(n, span));
}

interface Pointer {
  readonly word: RegExp;
  readonly kind: EntityKind;
  readonly antecedent: RegExp;
}

/** 该X and 本X: what kind of name they go back to. */
const pointerRules: readonly Pointer[] = [
  { word: /[该本]局/g, kind: "organization", antecedent: /局$/ },
  { word: /[该本]厅/g, kind: "organization", antecedent: /厅$/ },
  { word: /该委/g, kind: "organization", antecedent: /委$|委员会$/ },
  { word: /该部(?!分|门|队|位)/g, kind: "organization", antecedent: /部$/ },
  { word: /[该本]院/g, kind: "organization", antecedent: /院$/ },
  { word: /[该本]校/g, kind: "organization", antecedent: /校$|大学$|学院$|[中小]学$|[中小]$/ },
  {
    word: /该(?:所|站|社|厂|馆|台|行|会|队|办)(?![有])/g,
    kind: "organization",
    antecedent: /[所站社厂馆台行会队办]$/,
  },
  { word: /[该本]组织|该机构/g, kind: "organization", antecedent: /组织$|机构$|论坛$|联合国|署$/ },
  { word: /该集团/g, kind: "organization", antecedent: /集团|公司$/ },
  { word: /该公司|该企业/g, kind: "organization", antecedent: /公司$|集团$|厂$/ },
  { word: /该中心/g, kind: "organization", antecedent: /中心$/ },
  {
    word: /该(?:协会|商会|学会|联谊会|基金会|合作社)/g,
    kind: "organization",
    antecedent: /会$|合作社$/,
  },
  { word: /该街道/g, kind: "location", antecedent: /街道$/ },
  { word: /该社区/g, kind: "location", antecedent: /社区$/ },
  { word: /该村/g, kind: "location", antecedent: /村$/ },
  { word: /[该全]镇/g, kind: "location", antecedent: /镇$/ },
  { word: /[该全]乡/g, kind: "location", antecedent: /乡$/ },
  { word: /该县|全县|县里/g, kind: "location", antecedent: /县$/ },
  { word: /该区|全区/g, kind: "location", antecedent: /区$/ },
  { word: /该市/g, kind: "location", antecedent: /市$/ },
  { word: /该省/g, kind: "location", antecedent: /省$/ },
  { word: /该国/g, kind: "location", antecedent: /国$|./ },
  { word: /当地/g, kind: "location", antecedent: /[县市区旗]$/ },
];

function pointers(text: ChineseText, named: readonly Antecedent[]): readonly FoundAnaphor[] {
  return pointerRules.flatMap((rule) =>
    [...text.plain.matchAll(rule.word)].flatMap((match) => {
      const start = match.index;
      const span = { start, end: start + match[0].length };
      const antecedent = antecedentOf(text, rule, named, start) ?? anyPlace(match[0], named, start);
      if (!antecedent || !isWordStart(text, start)) return [];
      return [{ ...span, kind: rule.kind, name: antecedent.name, confidence: 0.75 }];
    }),
  );
}

function antecedentOf(
  text: ChineseText,
  rule: Pointer,
  named: readonly Antecedent[],
  before: number,
): Antecedent | undefined {
  const fitting = named.filter(
    (n) => n.end <= before && n.kind === rule.kind && rule.antecedent.test(n.name),
  );
  return fitting.findLast((n) => !isAside(text, n.start)) ?? fitting.at(-1);
}

/** What stands after 根据 or 按照 in its clause is seldom what the story is about. */
function isAside(text: ChineseText, offset: number): boolean {
  const clause = /[^，。；！？：\n]*$/.exec(text.plain.slice(0, offset))?.[0] ?? "";
  return /(?:根据|按照|依据|依照|遵照|对照|邀请|联合|会同|协同|接受|经)/.test(clause);
}

function anyPlace(
  word: string,
  named: readonly Antecedent[],
  before: number,
): Antecedent | undefined {
  return word === "当地"
    ? named.findLast((n) => n.end <= before && n.kind === "location")
    : undefined;
}

/** 全市, 我县: the paper's home or the story's place; resolution decides. */
function wholes(text: ChineseText, named: readonly Antecedent[]): readonly FoundAnaphor[] {
  return [...text.plain.matchAll(/[全我](?:省|市|县|区|州|国)/g)].flatMap((match) => {
    const span = { start: match.index, end: match.index + 2 };
    const level = match[0].slice(1);
    if (match[0] === "全县" || match[0] === "全区") {
      if (named.some((n) => n.end <= span.start && n.kind === "location" && n.name.endsWith(level)))
        return [];
    }
    return [{ ...span, kind: "location" as const, name: match[0], confidence: 0.8 }];
  });
}

/** 他 and 她: the last person named at the head of a clause, else the last one named. */
function pronouns(text: ChineseText, named: readonly Antecedent[]): readonly FoundAnaphor[] {
  return [...text.plain.matchAll(/(?<!其)[他她](?!们|人|国|乡|山|处|日|杀)/g)].flatMap((match) => {
    const people = named.filter((n) => n.kind === "person" && n.end <= match.index);
    const person = people.at(-1);
    if (!person) return [];
    const span = { start: match.index, end: match.index + 1 };
    return [{ ...span, kind: "person" as const, name: person.name, confidence: 0.65 }];
  });
}
