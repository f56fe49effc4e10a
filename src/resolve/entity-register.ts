import {
  type Entity,
  type EntityId,
  type Location,
  type Name,
  type NameKind,
  type Organization,
  type Person,
  type Place,
  placeId,
  unlistedLocationId,
} from "../domain/index.ts";
import { englishGlosses, type Gazetteer } from "../places/index.ts";
import { toSimplified } from "../text/index.ts";
import { plainName } from "./article-context.ts";

/** The entities of one page as they become known; the only thing here that is written to. */
export interface EntityRegister {
  /** Adds a listed place with all that it is part of. */
  addPlace(place: Place): EntityId;
  /** Adds a location that the gazetteer lacks, within an entity or anywhere, and part of it or not. */
  addUnlisted(name: string, within: EntityId | null, isPart: boolean): EntityId;
  addOrganization(organization: Omit<Organization, "kind" | "names">): EntityId;
  addPerson(id: EntityId, name: string): EntityId;
  /** Notes a form of an entity's name as written, and in simplified characters. */
  addName(id: EntityId, written: string): void;
  get(id: EntityId): Entity | undefined;
  all(): readonly Entity[];
}

export function openRegister(gazetteer: Gazetteer): EntityRegister {
  const entities = new Map<EntityId, Entity>();
  const register: EntityRegister = {
    addPlace: (place) => addPlace(entities, place, gazetteer),
    addUnlisted(name, within, isPart) {
      const id = unlistedLocationId(name, within ?? "");
      const location: Location = {
        ...{ id, kind: "location", name, names: [canonical(name)] },
        ...{ code: null, level: null, partOf: isPart ? within : null },
      };
      return addOnce(entities, location);
    },
    addOrganization(organization) {
      if (entities.has(organization.id)) return organization.id;
      const names = [canonical(organization.name), ...inEnglish(englishGlosses(organization.name))];
      return addOnce(entities, { ...organization, kind: "organization", names });
    },
    addPerson(id, name) {
      const person: Person = { id, kind: "person", name, names: [canonical(name)] };
      return addOnce(entities, person);
    },
    addName(id, written) {
      addName(entities, id, written);
      addName(entities, id, plainName(written));
    },
    get: (id) => entities.get(id),
    all: () => [...entities.values()],
  };
  return register;
}

function canonical(text: string): Name {
  return { text, kind: "canonical" };
}

function addOnce(entities: Map<EntityId, Entity>, entity: Entity): EntityId {
  if (!entities.has(entity.id)) entities.set(entity.id, entity);
  return entity.id;
}

function addPlace(entities: Map<EntityId, Entity>, place: Place, gazetteer: Gazetteer): EntityId {
  const id = placeId(place.code);
  if (entities.has(id)) return id;
  const parent = place.parent === null ? undefined : gazetteer.place(place.parent);
  entities.set(id, {
    id,
    kind: "location",
    name: place.name,
    names: namesOf(place, gazetteer),
    code: place.code,
    level: place.level,
    partOf: parent ? addPlace(entities, parent, gazetteer) : null,
  });
  return id;
}

function namesOf(place: Place, gazetteer: Gazetteer): readonly Name[] {
  const names: Name[] = [
    canonical(place.name),
    { text: gazetteer.shortName(place), kind: "short" },
    ...inEnglish([gazetteer.nameIn(place, "en")]),
    // A place that is called by its English name goes by its Chinese name too.
    { text: gazetteer.nameIn(place, "zh"), kind: "alias" },
  ];
  return names.filter(({ text }, i) => names.findIndex((name) => name.text === text) === i);
}

function inEnglish(names: readonly string[]): readonly Name[] {
  return names.map((text) => ({ text, kind: "english" }));
}

function addName(entities: Map<EntityId, Entity>, id: EntityId, text: string): void {
  const entity = entities.get(id);
  if (!entity || entity.names.some((name) => name.text === text)) return;
  entities.set(id, { ...entity, names: [...entity.names, { text, kind: kindOf(text, entity) }] });
}

/** What kind of form a text is of an entity's name, by the two alone: every page says the same. */
function kindOf(text: string, { kind, name }: Entity): NameKind {
  if (toSimplified(text) !== text) return "traditional";
  if (isHan(name) && !isHan(text)) return "english";
  if (text.length < name.length) return "short";
  return kind === "location" ? "alias" : "full";
}

function isHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
