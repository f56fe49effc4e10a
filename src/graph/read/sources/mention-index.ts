/**
 * Tests by which the mentions of one entity are sought in the index on (entityId, sortOn, articleId) of
 * MENTIONS, and read in the order of their dates. An index of several properties is used only where each
 * is tested.
 */
export function mentionsOf(entity: string, edge: string): readonly string[] {
  return [
    `${edge}.entityId = ${entity}.id`,
    `${edge}.sortOn IS NOT NULL`,
    `${edge}.articleId IS NOT NULL`,
  ];
}
