import {
  type Article,
  type Block,
  type BlockRole,
  blockId,
  type Join,
  type PageId,
} from "../../domain/index.ts";
import type { Fragment } from "../find-blocks.ts";
import type { Role } from "../roles/assign-roles.ts";
import type { Draft, Piece } from "./draft.ts";
import { type PlainReason, plainReasons } from "./plain-reasons.ts";

/** Tells of every block of a page what it is, where it went and how it came there. */
export function describeBlocks(
  page: PageId,
  fragments: readonly Fragment[],
  roles: readonly Role[],
  drafts: readonly Draft[],
  articles: readonly Article[],
): readonly Block[] {
  const places = new Map(
    drafts.flatMap((draft, i) =>
      placesIn(page, draft).map((place) => [
        place.fragment,
        { ...place, article: articles[i]?.id ?? null },
      ]),
    ),
  );
  return fragments.map((fragment) => {
    const { index, span } = fragment;
    const { role, confidence } = roles[index] ?? { role: "furniture" as const, confidence: 0 };
    const place = places.get(fragment);
    return {
      id: blockId(page, index),
      index,
      span,
      role: place?.role ?? withoutArticle(role),
      roleConfidence: confidence,
      article: place?.article ?? null,
      order: place?.order ?? null,
      join: place?.join ?? null,
    };
  });
}

interface PlaceInArticle {
  readonly fragment: Fragment;
  readonly role: BlockRole;
  readonly order: number;
  readonly join: Join | null;
}

function placesIn(page: PageId, draft: Draft): readonly PlaceInArticle[] {
  const { kicker, headline, blocks } = draft.heading;
  const read: Omit<PlaceInArticle, "order">[] = [];
  const last = (): Fragment | undefined => read.at(-1)?.fragment;
  for (const fragment of blocks) {
    const role = fragment === kicker ? "kicker" : fragment === headline ? "headline" : "subhead";
    read.push({
      fragment,
      role,
      join: plainJoin(page, last(), 0.8, plainReasons.sameText),
    });
  }
  for (const { fragment, certainty, isByHand } of draft.bylines) {
    const reason = isByHand ? plainReasons.byHand : plainReasons.nearestText;
    read.push({ fragment, role: "byline", join: plainJoin(page, last(), certainty, reason) });
  }
  for (const piece of draft.body) {
    const role = draft.isCaption ? "caption" : "body";
    read.push({ fragment: piece.fragment, role, join: bodyJoin(page, piece, last()) });
  }
  return read.map((place, order) => ({ ...place, order }));
}

function plainJoin(
  page: PageId,
  after: Fragment | undefined,
  score: number,
  reason: PlainReason,
): Join | null {
  if (after === undefined) return null;
  return {
    after: blockId(page, after.index),
    score,
    runsOn: false,
    reasons: [reason],
    runnerUp: null,
  };
}

function bodyJoin(page: PageId, { link }: Piece, after: Fragment | undefined): Join | null {
  if (after === undefined || link === null) return null;
  const { runsOn, reasons, certainty, runnerUp } = link;
  return {
    after: blockId(page, after.index),
    score: certainty,
    runsOn,
    reasons,
    runnerUp: runnerUp && {
      after: blockId(page, runnerUp.from.index),
      score: runnerUp.certainty,
    },
  };
}

/** A block that no article took is furniture, whatever it looks like. */
function withoutArticle(role: BlockRole): BlockRole {
  return role === "masthead" || role === "credits" ? role : "furniture";
}
