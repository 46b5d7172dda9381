import { describe, expect, test } from 'vitest';
import { applyDecisions } from '../../server/src/annotations/apply';
import { decisionsOf, toAnnotations, toSet } from '../../server/src/annotations/set';
import type {
  AnnotationSet,
  EntityDecision,
  MentionDecision,
  QuoteDecision,
  Rejection,
} from '../../server/src/annotations/types';
import type { Analysis } from '../../server/src/core/analysis';
import { textOf, type Span } from '../../server/src/core/span';
import { analyseText } from '../support/inMemory';

const article = `LYON, 3 juin 2026 (AFP) - La maire de Villebourg, Anne Dulac, a présenté mardi un plan pour les écoles.

"Nous commencerons par les toits", a déclaré Mme Dulac devant la presse.

"Et ensuite les murs", a-t-elle ajouté, avant de citer le rapport de Karim Benali.`;

const decided = { rev: 1, how: 'created' } as const;
const analysis = analyseText(article);

function at(words: string, nth = 0): Span {
  let start = -1;
  for (let n = 0; n <= nth; n++) start = article.indexOf(words, start + 1);
  if (start < 0) throw new Error(`"${words}" does not stand in the article`);
  return { start, end: start + words.length };
}
function entity(id: string, name: string, more: Partial<EntityDecision> = {}): EntityDecision {
  return { record: 'entity', id, ...decided, type: 'person', name, names: [name], ...more };
}
function mention(id: string, span: Span, of: string): MentionDecision {
  return { record: 'mention', id, ...decided, span, form: 'name', entity: of };
}
function quote(id: string, span: Span, more: Partial<QuoteDecision> = {}): QuoteDecision {
  return { record: 'quote', id, ...decided, parts: [span], kind: 'direct', ...more };
}
function reject(layer: Rejection['layer'], more: Partial<Rejection>): Rejection {
  return { record: 'rejection', id: 'r1', rev: 1, layer, ...more };
}
function apply(set: Partial<AnnotationSet>): Analysis {
  return applyDecisions(analysis, { ...toSet([]), ...set });
}
const words = (spans: readonly Span[]): string[] => spans.map((span) => textOf(article, span));
const entityNamed = (result: Analysis, name: string) => result.entities.find((one) => one.name === name);

describe('decisions over an analysis', () => {
  test('none leave it as it is', () => {
    expect(apply({})).toBe(analysis);
  });

  test('a confirmed person keeps all that the analysis knows of her', () => {
    const result = apply({
      entities: [entity('e1', 'Anne Dulac', { how: 'accepted' })],
      mentions: [mention('m1', at('Anne Dulac'), 'e1')],
    });
    const dulac = entityNamed(result, 'Anne Dulac');
    expect(dulac?.id).toBe('e1');
    expect(words(dulac?.mentions ?? [])).toEqual(expect.arrayContaining(['Anne Dulac', 'Dulac']));
    expect(result.quotes.filter(({ speakerEntity }) => speakerEntity === 'e1')).toHaveLength(2);
    expect(result.entities.filter(({ type }) => type === 'person')).toHaveLength(2);
  });

  test('a name that is refused is gone, and nobody speaks under it', () => {
    const result = apply({
      rejections: [reject('name', { name: 'Anne Dulac' }), reject('name', { name: 'Dulac' })],
    });
    expect(words(result.mentions)).not.toContain('Dulac');
    expect(result.quotes.every(({ speakerName }) => speakerName !== 'Anne Dulac')).toBe(true);
  });

  test('one mention alone is refused', () => {
    const result = apply({ rejections: [reject('mention', { span: at('Karim Benali') })] });
    expect(entityNamed(result, 'Karim Benali')).toBeUndefined();
    expect(entityNamed(result, 'Anne Dulac')).toBeDefined();
  });

  test('a corrected type and span replace what was suggested', () => {
    const result = apply({
      entities: [entity('e1', 'le rapport de Karim Benali', { type: 'work' })],
      mentions: [mention('m1', at('le rapport de Karim Benali'), 'e1')],
    });
    expect(entityNamed(result, 'Karim Benali')).toBeUndefined();
    expect(entityNamed(result, 'le rapport de Karim Benali')?.type).toBe('work');
  });

  test('a mention split from its entity leaves the others together', () => {
    const result = apply({
      entities: [entity('e1', 'Dulac', { names: [] })],
      mentions: [mention('m1', at('Dulac', 1), 'e1')],
    });
    expect(words(entityNamed(result, 'Dulac')?.mentions ?? [])).toContain('Dulac');
    expect(words(entityNamed(result, 'Anne Dulac')?.mentions ?? [])).toContain('Anne Dulac');
  });

  test('a refused quote is gone', () => {
    const result = apply({
      rejections: [reject('quote', { span: at('"Nous commencerons par les toits"') })],
    });
    expect(words(result.quotes)).not.toContain('"Nous commencerons par les toits"');
    expect(words(result.quotes)).toContain('"Et ensuite les murs"');
  });

  test('a quote is as the person settled it', () => {
    const result = apply({
      entities: [entity('e1', 'Karim Benali')],
      mentions: [mention('m1', at('Karim Benali'), 'e1')],
      quotes: [
        quote('q1', at('"Et ensuite les murs"'), {
          kind: 'fragment',
          speakerEntity: 'e1',
          speaker: at('elle'),
        }),
      ],
    });
    const settled = result.quotes.filter((one) => textOf(article, one) === '"Et ensuite les murs"');
    expect(settled).toMatchObject([
      { kind: 'fragment', speakerName: 'Karim Benali', confidence: 1, decided: { id: 'q1', how: 'created' } },
    ]);
    expect(settled[0]?.cue).toBeUndefined();
  });

  test('a quote of two parts is two quotes of one group', () => {
    const parts = [at('"Nous commencerons par les toits"'), at('"Et ensuite les murs"')];
    const result = apply({ quotes: [{ ...quote('q1', at('"Et')), parts, speakerName: 'Anne Dulac' }] });
    const groups = result.quotes.filter(({ decided: mark }) => mark !== undefined).map(({ group }) => group);
    expect(groups).toHaveLength(2);
    expect(new Set(groups).size).toBe(1);
  });

  test('a chosen place wins, and none may be chosen', () => {
    const place = {
      id: 'x:1',
      name: 'Lyon',
      kind: 'village',
      country: 'US',
      admin1: 'MS',
      lat: 34.2,
      lon: -90.5,
      radiusKm: 2,
      population: 300,
    };
    const entities = [entity('e1', 'LYON', { type: 'place' })];
    const mentions = [mention('m1', at('LYON'), 'e1')];
    const decision = { record: 'place', id: 'p1', ...decided, entity: 'e1' } as const;
    const there = apply({ entities, mentions, places: [{ ...decision, place }] });
    expect(there.places.find(({ entity: of }) => of === 'e1')?.chosen).toEqual(place);
    const nowhere = apply({ entities, mentions, places: [{ ...decision, place: null }] });
    expect(nowhere.places.find(({ entity: of }) => of === 'e1')).not.toHaveProperty('chosen');
  });
});

test('an analysis as annotations keeps its references', () => {
  const set = toAnnotations(analysis);
  const ids = new Set(set.entities.map(({ id }) => id));
  expect(set.mentions.length).toBe(analysis.mentions.length);
  expect(set.mentions.every(({ entity: of }) => ids.has(of))).toBe(true);
  expect(set.quotes.every(({ speakerEntity }) => speakerEntity === undefined || ids.has(speakerEntity))).toBe(
    true,
  );
  expect(toSet(decisionsOf(set))).toEqual(set);
});
