import type { EntityType } from '../core/analysis';
import { groupBy } from '../core/group';
import { flatMapInSteps, mapInSteps, type Steps } from '../core/steps';
import { articleFormat, type ExportOptions } from './format';
import type { MarkedArticle, MarkedEntity } from './marked';
import { writeNitfOf } from './nitf';
import { toStandoff } from './standoff';
import { articleUri, entityUri, placeUri } from './uris';
import { element, xmlDeclaration, xmlText } from './xml';

/** What IPTC's vocabulary of concept natures has for our types. */
const natures: Partial<Record<EntityType, string>> = {
  person: 'cpnat:person',
  organization: 'cpnat:organisation',
  place: 'cpnat:geoArea',
  group: 'cpnat:abstract',
  event: 'cpnat:event',
  work: 'cpnat:object',
};

/**
 * NewsML-G2 2.35, power: the article as NITF in `inlineXML`, each entity a subject, its facts an `assert`, and an
 * `inlineRef` from it to its mentions in the text.
 */
export const newsmlFormat = articleFormat(
  { id: 'newsml', extension: '.newsml.xml', mediaType: 'application/vnd.iptc.g2.newsitem+xml' },
  writeNewsml,
);

function* writeNewsml(article: MarkedArticle, { now }: ExportOptions): Steps<string> {
  const standoff = yield* toStandoff(article);
  const mentions = groupBy(standoff.spans, ({ attributes }) => attributes.entity);
  yield;
  const { entities, headline, language } = article;
  // The dateline's mentions of what is no place are text alone in NITF: nothing to refer to.
  const nitf = yield* writeNitfOf(article, standoff);
  const written = new Set(yield* mapInSteps(nitf.matchAll(/ id="([^"]+)"/gu), ([, id]) => id ?? ''));
  const subjects = yield* mapInSteps(entities, (entity) => subject(article, entity));
  const assertions = yield* mapInSteps(entities, (entity) => assertion(article, entity));
  const references = yield* flatMapInSteps(entities, ({ id }) => {
    const there = (mentions.get(id) ?? []).filter((mention) => written.has(mention.id));
    if (there.length === 0) return [];
    const idrefs = there.map((mention) => mention.id).join(' ');
    return [element('inlineRef', { idrefs, uri: entityUri(article, id) })];
  });
  return `${xmlDeclaration}<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="${articleUri(article)}" version="1" standard="NewsML-G2" standardversion="2.35" conformance="power" xml:lang="${language}">
<catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_40.xml"/>
<itemMeta>
${element('itemClass', { qcode: 'ninat:text' })}
${element('provider', { literal: 'verbatim' })}
${element('versionCreated', {}, now)}
${element('pubStatus', { qcode: 'stat:usable' })}
</itemMeta>
<contentMeta>
${article.date === undefined ? '' : `${element('contentCreated', {}, article.date)}\n`}${element('language', { tag: language })}
${subjects.join('\n')}
${headline === undefined ? '' : element('headline', {}, xmlText(headline))}
</contentMeta>
${assertions.join('\n')}
${references.join('\n')}
<contentSet>
${element('inlineXML', { contenttype: 'application/nitf+xml' }, nitf)}
</contentSet>
</newsItem>
`;
}

function subject(article: MarkedArticle, entity: MarkedEntity): string {
  const uri = entityUri(article, entity.id);
  return element(
    'subject',
    { type: natures[entity.type] ?? 'cpnat:abstract', uri },
    element('name', {}, xmlText(entity.name)),
  );
}

/** What is known of an entity besides its name: function, position. */
function assertion(article: MarkedArticle, entity: MarkedEntity): string {
  const { place, role } = entity;
  const same = place === undefined ? undefined : placeUri(place);
  const content = [
    element('name', {}, xmlText(entity.name)),
    role === undefined ? '' : element('definition', {}, xmlText(role)),
    same === undefined ? '' : element('sameAs', { uri: same }),
    place === undefined
      ? ''
      : element(
          'geoAreaDetails',
          {},
          element('position', { latitude: place.lat, longitude: place.lon }) +
            element(
              'circle',
              { radius: place.radiusKm, radunit: 'lenunit:km' },
              element('position', { latitude: place.lat, longitude: place.lon }),
            ),
        ),
  ];
  return element('assert', { uri: entityUri(article, entity.id) }, content.join(''));
}
