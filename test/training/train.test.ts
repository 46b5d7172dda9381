import { describe, expect, test } from 'vitest';
import { packOf } from '../../server/src/lang/registry';
import { magic, readModel } from '../../server/src/pipeline/tagger/modelFile';
import { createTagger } from '../../server/src/pipeline/tagger/tagger';
import { trainCrf } from '../../server/training/ner/crf';
import { encodeModel, replaceCalibration } from '../../server/training/ner/encode';
import { packLists } from '../../server/training/ner/frozenLists';
import { buildLexicon } from '../../server/training/ner/lexicon';
import { tagArticle } from '../../server/training/ner/measure';
import { addArticle, emptySamples, type TrainingArticle } from '../../server/training/ner/samples';
import { readMarkers } from '../support/markers';

const people = ['Paul Morin', 'Anne Dulac', 'Luc Ferrand', 'Marie Vasseur', 'Hugo Perrin', 'Claire Monnier'];
const towns = ['Lyon', 'Brest', 'Nantes', 'Crozon', 'Gand', 'Vienne'];

/** A handful of sentences of one form: enough to learn it by heart. */
function articles(): TrainingArticle[] {
  return people.map((person, index) => {
    const town = towns[index] ?? '';
    const text = `Hier, ${person} a parlé à ${town}. Puis ${person} est parti de ${town} sans rien dire.`;
    const spans = (words: string, type: 'person' | 'place'): TrainingArticle['names'] =>
      [...text.matchAll(new RegExp(words, 'gu'))].map(({ index: start }) => ({
        start,
        end: start + words.length,
        type,
      }));
    return { text, names: [...spans(person, 'person'), ...spans(town, 'place')], weight: 1 };
  });
}

function train(): Uint8Array {
  const pack = packOf('fr');
  const lexicon = buildLexicon(packLists(pack), 'fr', { lists: [] });
  const samples = emptySamples(['person', 'place']);
  const lists = { bitsOf: (hash: number) => lexicon.get(hash >>> 0) ?? 0, clusterOf: () => 0 };
  for (const article of articles()) addArticle(samples, article, pack, lists, new Map());
  const options = { epochs: 20, cutoff: 1, rate: 0.2, l1: 0.01, l2: 0.1, dropout: 0.1, log: () => {} };
  const clusters = new Map<number, number>();
  return encodeModel(trainCrf(samples, options), {
    types: ['person', 'place'],
    lexicon,
    clusters,
    most: 50_000,
    calibration: [],
    fingerprint: '',
  });
}

describe('training', () => {
  const bytes = train();

  test('the same data give the same bytes', () => {
    expect(train()).toEqual(bytes);
  });

  test('a model tags what it has learnt, and names like it', () => {
    const { text, spans } = readMarkers('Hier, [[Jean Castel]] a parlé à [[Rennes]].');
    const found = tagArticle(createTagger(readModel(bytes)), text, packOf('fr'));
    expect(found.map(({ start, end }) => ({ start, end }))).toEqual(
      spans.map(({ start, end }) => ({ start, end })),
    );
    expect(found.map(({ type }) => type)).toEqual(['person', 'place']);
  });

  test('a calibration replaces the marginals and nothing else', () => {
    const calibrated = replaceCalibration(bytes, [
      [0, 0],
      [1, 0.5],
    ]);
    const [before, after] = [bytes, calibrated].map((model) =>
      tagArticle(createTagger(readModel(model)), articles()[0]?.text ?? '', packOf('fr')),
    );
    expect(after?.map(({ start, end, type }) => [start, end, type])).toEqual(
      before?.map(({ start, end, type }) => [start, end, type]),
    );
    for (const { confidence } of after ?? []) expect(confidence).toBeLessThanOrEqual(0.5);
  });

  test.each([
    ['nothing', new Uint8Array(0)],
    ['another file', new TextEncoder().encode('{"a": 1}')],
    ['a model cut short', bytes.subarray(0, bytes.length - 5)],
    ['a header that is none', new TextEncoder().encode(`${magic}\u0002\u0000\u0000\u0000{}`)],
  ])('%s is no model', (_, file) => {
    expect(() => readModel(file)).toThrow();
  });
});
