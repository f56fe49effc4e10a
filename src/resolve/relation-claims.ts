import { type Claim, claimId, type PartialDate, type RelationMention } from "../domain/index.ts";
import type { ArticleContext } from "./article-context.ts";

/** What sentences say of two beside offices: met, visited, awarded; each once for each pair and modality. */
export function relationClaims(
  context: ArticleContext,
  observedOn: PartialDate | null,
): readonly Claim[] {
  const firsts = new Map<string, Claim>();
  for (const claim of context.extraction.relations.flatMap((one) =>
    claimOf(one, context, observedOn),
  ))
    if (!firsts.has(keyOf(claim))) firsts.set(keyOf(claim), claim);
  return [...firsts.values()];
}

function claimOf(
  { kind, verb, span, modality, method, confidence, ...ends }: RelationMention,
  { article, resolved }: ArticleContext,
  observedOn: PartialDate | null,
): readonly Claim[] {
  const subject = resolved.get(ends.subject);
  const object = ends.object === null ? null : resolved.get(ends.object);
  if (!subject || object === undefined || subject.entity === object?.entity) return [];
  const other = object?.entity ?? null;
  return [
    {
      id: claimId(article.id, span.start, span.end, kind, subject.entity, verb, other ?? ""),
      ...{ kind, subject: subject.entity, object: other, position: null, title: verb },
      ...{ isPublic: false, tenure: "current", modality, article: article.id, span },
      observedOn: article.publishedOn ?? observedOn,
      ...{ validFrom: null, validTo: null },
      method: [method, subject.rule, ...(object ? [object.rule] : [])].join("; "),
      confidence,
    },
  ];
}

/** Of two awards that nobody is said to give each counts. */
function keyOf({ kind, subject, object, title, modality }: Claim): string {
  return JSON.stringify([kind, subject, object ?? title, modality]);
}
