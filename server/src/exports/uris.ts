import type { MarkedArticle, MarkedPlace } from './marked';

/** A name of our own for an article; ids may hold anything, a URN may not. */
export function articleUri({ id }: MarkedArticle): string {
  return `urn:verbatim:article:${encodeId(id)}`;
}

/** A name of our own for an entity of an article. */
export function entityUri(article: MarkedArticle, entity: string): string {
  return `${articleUri(article)}#${encodeId(entity)}`;
}

/** GeoNames' address of a place; undefined for a place that GeoNames does not know. */
export function placeUri({ id }: MarkedPlace): string | undefined {
  return id.startsWith('gn:') ? `https://sws.geonames.org/${id.slice('gn:'.length)}/` : undefined;
}

/** Percent-encoded; a lone surrogate, which has no UTF-8 form, becomes U+FFFD. */
function encodeId(id: string): string {
  return encodeURIComponent(id.replace(/\p{Cs}/gu, '\ufffd'));
}
