import {
  type Organization,
  organizationId,
  type Person,
  type Position,
  type Publication,
  personId,
  positionId,
  publicationId,
} from "../../../src/domain/index.ts";
import { makePlaces, type WorldPlace } from "./places.ts";
import { at, seededRandom } from "./random.ts";
import {
  givenNames,
  officeTitles,
  otherOrganizations,
  publicBodies,
  surnames,
  termAims,
  termSubjects,
} from "./words.ts";
import { zipf } from "./zipf.ts";

/** An organization and the places that its own one lies in. */
export interface WorldOrganization {
  readonly entity: Organization;
  readonly place: WorldPlace;
}

/** A person, with the office of those who hold one. */
export interface WorldPerson {
  readonly entity: Person;
  readonly office: { readonly position: Position; readonly at: WorldOrganization } | null;
}

/**
 * Everybody and everything that generated articles may name, each list in order of how often it is
 * named: the first most often.
 */
export interface World {
  readonly people: readonly WorldPerson[];
  readonly organizations: readonly WorldOrganization[];
  readonly places: readonly WorldPlace[];
  /** Words of four characters that articles are about: 医疗改革. */
  readonly terms: readonly string[];
  readonly publications: readonly Publication[];
}

/** How much less the next one is named: the exponent of Zipf's law for all that is named. */
export const nameExponent = 1.05;
/** The same for terms; words are spread more evenly than names. */
export const termExponent = 0.8;

/** Draws ranks of the world's lists as articles name them. */
export function rankDraws(world: World) {
  return {
    person: zipf(world.people.length, nameExponent),
    organization: zipf(world.organizations.length, nameExponent),
    place: zipf(world.places.length, nameExponent),
    term: zipf(world.terms.length, termExponent),
  };
}

/**
 * The world of so many articles: a tenth as many people, 15 % of them officials, a twentieth as many
 * organizations, a quarter of them public bodies, and 3,000 places. Equal for equal numbers.
 */
export function makeWorld(articles: number): World {
  const places = makePlaces();
  const organizations = makeOrganizations(Math.max(20, Math.round(articles / 20)), places);
  const people = makePeople(Math.max(20, Math.round(articles / 10)), organizations, places);
  return {
    people,
    organizations,
    places,
    terms: makeTerms(),
    publications: makePublications(places),
  };
}

const organizationKinds = [...publicBodies, ...otherOrganizations];

function makeOrganizations(count: number, places: readonly WorldPlace[]): WorldOrganization[] {
  // Each place has each kind of organization once, so that no two share a name.
  const most = places.length * organizationKinds.length;
  if (count > most)
    throw new Error(`${count} organizations are more than the ${most} there are names for.`);
  return Array.from({ length: count }, (_, rank) => {
    const place = at(places, rank % places.length);
    const shift = 37 * rank + Math.floor(rank / places.length);
    const kind = at(organizationKinds, shift % organizationKinds.length);
    return { entity: organization(place, kind), place };
  });
}

function organization({ entity: place }: WorldPlace, kind: string): Organization {
  const name = place.name + kind;
  return {
    id: organizationId(name, place.code ?? ""),
    kind: "organization",
    name,
    names: [
      { text: name, kind: "canonical" },
      { text: place.name.slice(-1) + kind, kind: "short" },
    ],
    isPublicBody: (publicBodies as readonly string[]).includes(kind),
    locatedIn: place.id,
    partOf: null,
  };
}

function makePeople(
  count: number,
  organizations: readonly WorldOrganization[],
  places: readonly WorldPlace[],
): WorldPerson[] {
  const bodies = organizations.filter(({ entity }) => entity.isPublicBody);
  const random = seededRandom(1);
  return Array.from({ length: count }, (_, rank) => {
    const name = personName(rank);
    const entity: Person = {
      id: personId(name, at(places, rank % places.length).entity.code ?? ""),
      kind: "person",
      name,
      names: [{ text: name, kind: "canonical" }],
    };
    // 15 of 100, the most named person among the others.
    const isOfficial = ((rank + 10) * 15) % 100 < 15;
    return { entity, office: isOfficial ? office(bodies, random()) : null };
  });
}

/** An office at one of the bodies, more often at those that are named often. */
function office(bodies: readonly WorldOrganization[], chance: number): WorldPerson["office"] {
  const body = at(bodies, Math.floor(chance ** 1.25 * bodies.length));
  const title = at(officeTitles, Math.floor(chance * 1e6) % officeTitles.length);
  const { id } = body.entity;
  return { position: { id: positionId(title, id), title, at: id, isPublic: true }, at: body };
}

/** A name of three characters that no other rank has, as far as the characters reach. */
function personName(rank: number): string {
  const [first, second] = [surnames.length, givenNames.length];
  const most = first * second * second;
  if (rank >= most) throw new Error(`There are names for ${most} people only.`);
  // A step that shares no factor with the number of names visits each of them once.
  const index = (rank * 999_983) % most;
  return (
    at(surnames, index % first) +
    at(givenNames, Math.floor(index / first) % second) +
    at(givenNames, Math.floor(index / first / second))
  );
}

function makeTerms(): string[] {
  const all = termSubjects.flatMap((subject) => termAims.map((aim) => subject + aim));
  // Neighbours in rank share no morpheme.
  return all.map((_, rank) => at(all, (rank * 1_009) % all.length));
}

function makePublications(places: readonly WorldPlace[]): Publication[] {
  const cities = places.filter(({ entity }) => entity.level === "city");
  return cities.slice(0, 12).map(({ entity }) => {
    const name = `${entity.name.slice(0, -1)}日报`;
    return { id: publicationId(name), name, language: "zh", home: entity.code };
  });
}
