/** What Neo4j is given while it is loaded and measured: what is advised for 100,000 articles. */
export const memory = { heap: "2g", pageCache: "1g" } as const;
