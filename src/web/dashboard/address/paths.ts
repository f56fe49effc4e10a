/** The address of an entity's screen. */
export function entityPath(id: string): string {
  return `/e/${encodeURIComponent(id)}`;
}

/** The address of an article's screen. */
export function articlePath(id: string): string {
  return `/a/${encodeURIComponent(id)}`;
}

/** The address of a newspaper page's screen. */
export function pagePath(id: string): string {
  return `/page/${encodeURIComponent(id)}`;
}
