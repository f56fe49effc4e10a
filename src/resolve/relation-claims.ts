import { type Claim, claimId, type PartialDate } from "../domain/index.ts";
import type { ArticleContext } from "./article-context.ts";

/** The claims that somebody met or visited somebody or something; each once for each pair and modality. */
export function relationClaims(
  context: ArticleContext,
  observedOn: PartialDate | null,
): readonly Claim[] {
  const { article, extraction, resolved } = context;
  const claims = new Map<string, Claim>();
  for (const { kind, verb, span, modality, method, confidence, ...ends } of extraction.relations) {
    const [subject, object] = [resolved.get(ends.subject), resolved.get(ends.object)];
    if (!subject || !object || subject.entity === object.entity) continue;
    const key = JSON.stringify([kind, subject.entity, object.entity, modality]);
    if (claims.has(key)) continue;
    claims.set(key, {
      id: claimId(article.id, span.start, span.end, kind, subject.entity, verb, object.entity),
      ...{ kind, subject: subject.entity, object: object.entity, position: null, title: verb },
      ...{ isPublic: false, tenure: "current", modality, article: article.id, span },
      observedOn: article.publishedOn ?? observedOn,
      ...{ validFrom: null, validTo: null },
      method: `${method}; ${subject.rule}; ${object.rule}`,
      confidence,
    });
  }
  return [...claims.values()];
}
