import { columnDisorders } from "./columns.ts";
import type { Disorder } from "./disorder.ts";
import { mosaicDisorders } from "./mosaic.ts";

/** Every way in which pages come out of order here. */
export const disorders: readonly Disorder[] = [...columnDisorders, ...mosaicDisorders];
