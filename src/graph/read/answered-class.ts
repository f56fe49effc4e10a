import type { NodeType } from "../vocabulary/labels.ts";

/** The key under which a node that was read tells its type, unseen by JSON. */
export const typeOfNode = Symbol("type of node");

/** A class of its own for each list of fields: objects of one class are made and written fastest. */
export function answeredClass(type: NodeType | null): new () => Record<string | symbol, unknown> {
  class Answered {}
  Object.defineProperty(Answered.prototype, typeOfNode, { value: type });
  return Answered as new () => Record<string | symbol, unknown>;
}
