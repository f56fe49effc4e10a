/** A village's name by what kind of village it is: 桃源村 is `桃源` and a village. */
export interface VillageName {
  readonly stem: string;
  readonly kind: "village" | "community" | null;
}

/**
 * The name of a village as people say it, from that of its committee: 桃源村 for 桃源村委会, 打鼓台社区
 * for 打鼓台居委会.
 */
export function villageName(listed: string): string {
  const bare = listed.replace(/(?:社区|嘎查|街道|村)?(?:村民|居民)?委员会$|(?:村|居)委会$/u, "");
  if (bare === listed) return listed;
  const ending = listed.slice(bare.length);
  if (/^嘎查|嘎查$/.test(ending) || bare.endsWith("嘎查")) return `${stripped(bare, "嘎查")}嘎查`;
  if (ending.includes("居") || ending.includes("社区") || bare.endsWith("社区")) {
    return `${stripped(bare, "社区")}社区`;
  }
  return `${stripped(bare, "村")}村`;
}

/** Takes apart what a text calls a village by. */
export function villageNameOf(name: string): VillageName {
  const said = /委会$|委员会$/.test(name) ? villageName(name) : name;
  const ending = /(?:社区|居民区|小区|行政村|自然村|嘎查|村)$/u.exec(said)?.[0];
  if (!ending || ending.length === said.length) return { stem: said, kind: null };
  const stem = said.slice(0, said.length - ending.length);
  return { stem, kind: /社区|居民区|小区/.test(ending) ? "community" : "village" };
}

function stripped(name: string, ending: string): string {
  return name.endsWith(ending) ? name.slice(0, name.length - ending.length) : name;
}
