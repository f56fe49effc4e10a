/** A page of the list of entities, as the programs ask for it. */
export interface EntityPage {
  readonly entities: {
    readonly edges: readonly { readonly node: { readonly id: string; readonly name: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}
