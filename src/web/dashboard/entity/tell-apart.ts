/** What of an entity tells namesakes apart, as questions ask for it. */
interface ToldApart {
  readonly locatedIn?: { readonly name: string } | null;
  readonly partOf?: { readonly name: string } | null;
  readonly positions?: {
    readonly edges: readonly {
      readonly node: { readonly title: string; readonly at: { readonly name: string } };
    }[];
  };
}

/** An organization's seat, the larger place of a place, a person's office; empty where none is known. */
export function tellApart({ locatedIn, partOf, positions }: ToldApart): string {
  const office = positions?.edges[0]?.node;
  return locatedIn?.name ?? partOf?.name ?? (office ? `${office.at.name} ${office.title}` : "");
}
