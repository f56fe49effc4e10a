import type { Entity, Tenure } from "../../../src/domain/index.ts";
import type { Cast, Sources } from "./compose-article.ts";
import type { Draft } from "./draft.ts";
import { at, type Random } from "./random.ts";
import { Turns } from "./turns.ts";
import type { WorldOrganization, WorldPerson } from "./world.ts";

/** An office that an article states of one of its people. */
export interface StatedOffice {
  readonly person: WorldPerson;
  readonly tenure: Tenure;
  /** From the first unit of the title to the last of the name. */
  readonly start: number;
  readonly end: number;
}

/** Writes sentences by patterns: names first those of the cast who are not named yet, then anybody again. */
export class ArticleWriter {
  readonly offices: StatedOffice[] = [];
  readonly #sources: Sources;
  readonly #cast: Cast;
  readonly #draft: Draft;
  readonly #people: Turns<WorldPerson>;
  readonly #organizations: Turns<WorldOrganization>;
  readonly #places: Turns<Entity>;

  constructor(sources: Sources, cast: Cast, draft: Draft) {
    this.#sources = sources;
    this.#cast = cast;
    this.#draft = draft;
    this.#people = new Turns(cast.people, sources.random);
    this.#organizations = new Turns(cast.organizations, sources.random);
    this.#places = new Turns(cast.places, sources.random);
  }

  /** Whether somebody or something of the cast is not named yet. */
  get hasUnnamed(): boolean {
    return this.#people.left + this.#organizations.left + this.#places.left > 0;
  }

  /** The patterns that name nobody twice while others are unnamed; all where there are none. */
  fitting(patterns: readonly string[]): readonly string[] {
    const fit = patterns.filter(
      (pattern) =>
        needs(pattern, "{P}") <= this.#people.left &&
        needs(pattern, "{O}") <= this.#organizations.left &&
        needs(pattern, "{L}") <= this.#places.left,
    );
    return fit.length > 0 ? fit : patterns;
  }

  /** Writes one sentence. */
  write(pattern: string): void {
    for (const part of pattern.split(/(\{[POLT]\})/)) {
      if (part === "{P}") this.#namePerson(this.#people.next());
      else if (part === "{O}") this.#draft.name(this.#organizations.next().entity);
      else if (part === "{L}") this.#namePlace(this.#places.next());
      else if (part === "{T}") this.#draft.write(this.#term());
      else this.#draft.write(part);
    }
    this.#draft.endSentence();
  }

  /** Somebody whose organization is of the article is named with the office the first time. */
  #namePerson(person: WorldPerson): void {
    const { office, entity } = person;
    const isStated = this.offices.some((stated) => stated.person === person);
    if (office === null || isStated || !this.#cast.organizations.includes(office.at)) {
      this.#draft.name(entity);
      return;
    }
    this.#draft.name(office.at.entity);
    const { random } = this.#sources;
    const tenure = drawTenure(random);
    const start = this.#draft.text.length;
    this.#draft.write(mark[tenure] + office.position.title);
    this.#draft.name(entity);
    this.offices.push({ person, tenure, start, end: this.#draft.text.length });
  }

  #namePlace(place: Entity): void {
    const short = place.names.find(({ kind }) => kind === "short");
    const isShort = short !== undefined && this.#sources.random() < 0.2;
    this.#draft.name(place, isShort ? short.text : place.name);
  }

  #term(): string {
    const { world, draws, random } = this.#sources;
    return at(world.terms, draws.term(random));
  }
}

function needs(pattern: string, slot: string): number {
  return pattern.split(slot).length - 1;
}

/** What stands before a title and tells of the time in office. */
const mark: Readonly<Record<Tenure, string>> = {
  current: "",
  acting: "代理",
  former: "原",
  appointed: "新任",
  removed: "原",
};

function drawTenure(random: Random): Tenure {
  const chance = random();
  if (chance < 0.04) return "former";
  if (chance < 0.07) return "appointed";
  if (chance < 0.09) return "acting";
  return "current";
}
