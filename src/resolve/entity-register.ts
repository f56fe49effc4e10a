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
import type { Gazetteer } from "../places/index.ts";

/** The entities of one page as they become known; the only thing here that is written to. */
export interface EntityRegister {
  /** Adds a listed place with all that it is part of. */
  addPlace(place: Place): EntityId;
  /** Adds a location that the gazetteer lacks, within an entity or anywhere. */
  addUnlisted(name: string, within: EntityId | null, partOf: EntityId | null): EntityId;
  addOrganization(organization: Omit<Organization, "kind" | "names">): EntityId;
  addPerson(id: EntityId, name: string): EntityId;
  /** Notes a form of an entity's name. */
  addName(id: EntityId, text: string, kind: NameKind): void;
  /** Says that an organization or unlisted location is part of another. */
  setPartOf(id: EntityId, partOf: EntityId): void;
  get(id: EntityId): Entity | undefined;
  all(): readonly Entity[];
}

export function openRegister(gazetteer: Gazetteer): EntityRegister {
  const entities = new Map<EntityId, Entity>();
  const register: EntityRegister = {
    addPlace: (place) => addPlace(entities, place, gazetteer),
    addUnlisted(name, within, partOf) {
      const id = unlistedLocationId(name, within ?? "");
      const location: Location = {
        ...{ id, kind: "location", name, names: [canonical(name)] },
        ...{ code: null, level: null, partOf },
      };
      return addOnce(entities, location);
    },
    addOrganization: (organization) =>
      addOnce(entities, {
        ...organization,
        kind: "organization",
        names: [canonical(organization.name)],
      }),
    addPerson(id, name) {
      const person: Person = { id, kind: "person", name, names: [canonical(name)] };
      return addOnce(entities, person);
    },
    addName: (id, text, kind) => addName(entities, id, text, kind),
    setPartOf(id, partOf) {
      const entity = entities.get(id);
      if (!entity || entity.kind === "person" || entity.partOf !== null || id === partOf) return;
      entities.set(id, { ...entity, partOf });
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
  const short = gazetteer.shortName(place);
  const english = gazetteer.english(place);
  const names: Name[] = [canonical(place.name)];
  if (short !== place.name) names.push({ text: short, kind: "short" });
  if (english !== null && english !== place.name) names.push({ text: english, kind: "english" });
  return names;
}

function addName(
  entities: Map<EntityId, Entity>,
  id: EntityId,
  text: string,
  kind: NameKind,
): void {
  const entity = entities.get(id);
  if (!entity || entity.names.some((name) => name.text === text)) return;
  entities.set(id, { ...entity, names: [...entity.names, { text, kind }] });
}
