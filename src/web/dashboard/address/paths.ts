/** The address of an entity's screen. */
export function entityPath(id: string): string {
  return `/e/${inPath(id)}`;
}

/** The address of an article's screen. */
export function articlePath(id: string): string {
  return `/a/${inPath(id)}`;
}

/** The address of a newspaper page's screen. */
export function pagePath(id: string): string {
  return `/page/${inPath(id)}`;
}

/** A colon may stand in a path as it is. */
function inPath(id: string): string {
  return encodeURIComponent(id).replaceAll("%3A", ":");
}
