/** What the programs that watch ask for. */
export const watching = `
  subscription Watching($name: String!) {
    watch(entities: [{ name: $name }]) { article { headline } }
  }
`;

/** An article that names somebody who is watched; none in the first item, which says that the watch began. */
export interface Watched {
  readonly watch: { readonly article: { readonly headline: string | null } | null };
}

/** Says on stdout what was heard, a line each; whether it is an article. */
export function isNews(heard: Watched | null | undefined): boolean {
  const { article = null } = heard?.watch ?? {};
  process.stdout.write(`${article?.headline ?? "watching"}\n`);
  return article !== null;
}
