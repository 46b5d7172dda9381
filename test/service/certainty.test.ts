import { describe, expect, test } from 'vitest';
import { finish } from '../../server/src/core/steps';
import { applyDecisions } from '../../server/src/annotations/apply';
import { toSet } from '../../server/src/annotations/set';
import type { Analysis } from '../../server/src/core/analysis';
import { certaintyOf, nameConfidence } from '../../server/src/core/certainty';
import type { Span } from '../../server/src/core/span';
import { analyse } from '../../server/src/pipeline/run';
import { collect, type Collection } from '../../server/src/service/collection';
import { outgoingCalls, prepareCalls } from '../../server/src/service/features/callHierarchy';
import { completions } from '../../server/src/service/features/completion';
import { hover } from '../../server/src/service/features/hover';
import { inlayHints } from '../../server/src/service/features/inlayHints';
import { lenses } from '../../server/src/service/features/lenses';
import { outline } from '../../server/src/service/features/outline';
import { placeLinks } from '../../server/src/service/features/placeLinks';
import { saidRows } from '../../server/src/service/features/saidTable';
import { semanticTokens } from '../../server/src/service/features/semanticTokens';
import { statistics } from '../../server/src/service/features/statistics';
import { workspaceSymbols } from '../../server/src/service/features/workspaceSymbols';
import { messagesIn } from '../../server/src/service/messages';
import { summarise } from '../../server/src/service/summary';
import { analyseText, contextFor } from '../support/inMemory';
import { viewOf } from '../support/summaries';

const say = messagesIn('en');
const text = `Un titre

La maire de Paris, Anne Dulac, est venue.

"Jamais nous ne céderons", a-t-elle lancé.

Du`;

/** The article as if the reading were so sure of every quote, and of every name. */
function readWith(confidence: number): Analysis {
  const analysis = analyseText(text);
  const mentions = analysis.mentions.map((mention) => ({ ...mention, confidence }));
  return {
    ...analysis,
    mentions,
    entities: analysis.entities.map((entity) => ({
      ...entity,
      mentions: mentions.filter((mention) => mention.entity === entity.id),
    })),
    quotes: analysis.quotes.map((quote) => ({ ...quote, confidence })),
  };
}

function collectionWith(confidence: number): Collection {
  return collect([{ uri: 'test:0', summary: summarise(readWith(confidence)) }]);
}

/** What each feature shows of one person, one place and one quote, in words. */
const features: Readonly<Record<string, (confidence: number) => string>> = {
  'colour of a name': (confidence) => colourOf('Anne Dulac', confidence),
  'colour of a pronoun that speaks': (confidence) => colourOf('elle', confidence),
  'colour of a cue': (confidence) => colourOf('lancé', confidence),
  'code lens': (confidence) =>
    finish(lenses(readWith(confidence), say))
      .map(({ title }) => title)
      .join(),
  'inlay hint of a pronoun': (confidence) => hintsOf('pronouns', confidence),
  'inlay hint, when all are asked for': (confidence) => hintsOf('all', confidence),
  completion: (confidence) =>
    completions(readWith(confidence), text.length)
      .map(({ label }) => label)
      .join(),
  'link on a place': (confidence) => String(placeLinks(readWith(confidence), 'openstreetmap').length),
  outline: (confidence) =>
    outline(readWith(confidence), 'structure', say)
      .flatMap(({ children }) => children)
      .map(({ name, detail }) => `${name} [${detail}]`)
      .join(),
  'outline by speaker': (confidence) =>
    outline(readWith(confidence), 'speaker', say)
      .map(({ name, children }) => `${name}: ${children.map(({ detail }) => detail).join()}`)
      .join(),
  'hover of a name': (confidence) => titleAt('Dulac', confidence),
  'hover of a quote': (confidence) => titleAt('céderons', confidence),
  'hover of a cue': (confidence) => {
    const info = hover(readWith(confidence), text.indexOf('lancé') + 1, say);
    const [first] = info?.details.at(-1) ?? [];
    return typeof first === 'string' ? first : '';
  },
  calls: (confidence) => {
    const analysis = readWith(confidence);
    const key = prepareCalls(analysis, text.indexOf('Dulac'), say)?.key ?? { quote: -1 };
    return outgoingCalls(analysis, key, say)
      .map(({ item }) => item.detail)
      .join();
  },
  'workspace symbol of a name': (confidence) => symbolOf('Anne', confidence),
  'workspace symbol of a quote': (confidence) => symbolOf('jamais nous', confidence),
  table: (confidence) =>
    finish(saidRows(readWith(confidence), say))
      .map(({ speaker }) => speaker)
      .join(),
  'view of names': (confidence) =>
    viewOf('entities', collectionWith(confidence), { path: ['person'] })
      .map(({ label, description }) => `${label} [${description}]`)
      .join(),
  'sources to check': (confidence) =>
    viewOf('sources', collectionWith(confidence))
      .map(({ label }) => label)
      .join(),
  'guesses in the statistics': (confidence) => String(finish(statistics(collectionWith(confidence))).guessed),
};

function colourOf(words: string, confidence: number): string {
  const start = text.lastIndexOf(words);
  const token = finish(semanticTokens(readWith(confidence))).find((one) => one.start === start);
  return token === undefined ? '' : [token.type, ...token.modifiers].join('.');
}

function hintsOf(choice: 'pronouns' | 'all', confidence: number): string {
  return inlayHints(readWith(confidence), choice, { start: 0, end: text.length }, say)
    .map(({ name }) => name)
    .join();
}

function symbolOf(query: string, confidence: number): string {
  return finish(workspaceSymbols(collectionWith(confidence), query, say))
    .map(({ name, container }) => `${name} [${container}]`)
    .join();
}

function titleAt(words: string, confidence: number): string {
  return hover(readWith(confidence), text.indexOf(words) + 1, say)?.title ?? '';
}

describe.each([
  {
    feature: 'colour of a name',
    sure: 'person',
    likely: 'person.uncertain',
    guess: 'person.uncertain',
  },
  {
    feature: 'colour of a pronoun that speaks',
    sure: 'person.speaker',
    likely: 'person.speaker.uncertain',
    guess: '',
  },
  { feature: 'colour of a cue', sure: 'cue', likely: 'cue.uncertain', guess: 'cue.uncertain' },
  {
    feature: 'code lens',
    sure: 'Anne Dulac · 1 of 1',
    likely: 'Anne Dulac (likely) · 1 of 1',
    guess: '',
  },
  {
    feature: 'inlay hint of a pronoun',
    sure: 'Anne Dulac',
    likely: 'Anne Dulac (likely)',
    guess: '',
  },
  {
    feature: 'inlay hint, when all are asked for',
    sure: 'Anne Dulac',
    likely: 'Anne Dulac (likely)',
    guess: 'Anne Dulac (perhaps)',
  },
  { feature: 'completion', sure: 'Anne Dulac', likely: 'Anne Dulac', guess: '' },
  { feature: 'link on a place', sure: '1', likely: '0', guess: '0' },
  {
    feature: 'outline',
    sure: 'Anne Dulac: "Jamais nous ne céderons" [direct quote]',
    likely: 'Anne Dulac: "Jamais nous ne céderons" [direct quote · likely]',
    guess: '?: "Jamais nous ne céderons" [direct quote · Anne Dulac (perhaps)]',
  },
  {
    feature: 'outline by speaker',
    sure: 'Anne Dulac: direct quote',
    likely: 'Anne Dulac: direct quote · likely',
    guess: 'Anne Dulac: direct quote · perhaps',
  },
  {
    feature: 'hover of a name',
    sure: 'Anne Dulac · maire de Paris',
    likely: 'Anne Dulac (likely) · maire de Paris',
    guess: 'Anne Dulac (perhaps) · maire de Paris',
  },
  {
    feature: 'hover of a quote',
    sure: 'Anne Dulac · direct quote · 1 of 1',
    likely: 'Anne Dulac (likely) · direct quote · 1 of 1',
    guess: 'Anne Dulac (perhaps) · direct quote · 1 of 1',
  },
  {
    feature: 'hover of a cue',
    sure: 'Anne Dulac: ',
    likely: 'Anne Dulac (likely): ',
    guess: 'Anne Dulac (perhaps): ',
  },
  {
    feature: 'calls',
    sure: 'Anne Dulac · 1 of 1',
    likely: 'Anne Dulac (likely) · 1 of 1',
    guess: 'Anne Dulac (perhaps) · 1 of 1',
  },
  {
    feature: 'workspace symbol of a name',
    sure: 'Anne Dulac [Un titre]',
    likely: 'Anne Dulac [likely · Un titre]',
    guess: 'Anne Dulac [perhaps · Un titre]',
  },
  {
    feature: 'workspace symbol of a quote',
    sure: '"Jamais nous ne céderons" [Anne Dulac · Un titre]',
    likely: '"Jamais nous ne céderons" [Anne Dulac (likely) · Un titre]',
    guess: '"Jamais nous ne céderons" [Anne Dulac (perhaps) · Un titre]',
  },
  { feature: 'table', sure: 'Anne Dulac', likely: 'Anne Dulac (likely)', guess: 'Anne Dulac (perhaps)' },
  {
    feature: 'view of names',
    sure: 'Anne Dulac [maire de Paris · 2 mentions]',
    likely: 'Anne Dulac [likely · maire de Paris · 2 mentions]',
    guess: 'Anne Dulac [perhaps · maire de Paris · 2 mentions]',
  },
  { feature: 'sources to check', sure: '', likely: '', guess: 'Doubtful speakers' },
  { feature: 'guesses in the statistics', sure: '0', likely: '0', guess: '1' },
])('$feature', ({ feature, sure, likely, guess }) => {
  test.each([
    ['as it is from 0.9 on', 0.9, sure],
    ['as likely from 0.7 on', 0.89, likely],
    ['as likely from 0.7 on', 0.7, likely],
    ['as a hint below', 0.69, guess],
  ])('%s (%d)', (_, confidence, shown) => {
    expect(features[feature]?.(confidence)).toBe(shown);
  });
});

test('an entity is as sure as its surest name; what is only described was not guessed', () => {
  const mention = { start: 0, end: 1, entity: 'e' } as const;
  expect(
    nameConfidence({
      mentions: [
        { ...mention, kind: 'name', confidence: 0.4 },
        { ...mention, kind: 'name', confidence: 0.8 },
        { ...mention, kind: 'pronoun', confidence: 1 },
      ],
    }),
  ).toBe(0.8);
  expect(nameConfidence({ mentions: [{ ...mention, kind: 'nominal', confidence: 0.6 }] })).toBe(1);
});

test('in a collection the article that is surest of an entity counts', () => {
  const [unsure, sure] = [summarise(readWith(0.5)), summarise(readWith(0.95))];
  const both = collect([
    { uri: 'test:0', summary: unsure },
    { uri: 'test:1', summary: sure },
  ]);
  const descriptions = viewOf('entities', both, { path: ['person'] }).map(({ description }) => description);
  expect(descriptions).toEqual(['maire de Paris · 4 mentions · 2 articles']);
});

describe('what people say wins over the model', () => {
  const sureOf = (analysis: Analysis, name: string): string[] =>
    analysis.entities
      .filter((entity) => entity.name === name)
      .map((entity) => certaintyOf(nameConfidence(entity)));

  test('a name of the dictionary is sure', () => {
    const context = { ...contextFor('fr'), dictionary: new Map([['zorglub', 'organization' as const]]) };
    const snapshot = { uri: 'test:0', version: 1, text: 'Le projet de zorglub avance.' };
    expect(sureOf(analyse(snapshot, 'fr', context), 'zorglub')).toEqual(['sure']);
  });

  test('a name and a quote that were decided on are sure, and shown as such', () => {
    const span = (words: string): Span => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    });
    const decided = { rev: 1, how: 'accepted' } as const;
    const result = applyDecisions(readWith(0.5), {
      ...toSet([]),
      entities: [
        { record: 'entity', id: 'e1', ...decided, type: 'person', name: 'Anne Dulac', names: ['Anne Dulac'] },
      ],
      mentions: [
        { record: 'mention', id: 'm1', ...decided, span: span('Anne Dulac'), form: 'name', entity: 'e1' },
      ],
      quotes: [
        {
          record: 'quote',
          id: 'q1',
          ...decided,
          parts: [span('"Jamais nous ne céderons"')],
          kind: 'direct',
          speakerEntity: 'e1',
        },
      ],
    });
    expect(sureOf(result, 'Anne Dulac')).toEqual(['sure']);
    expect(finish(lenses(result, say)).map(({ title }) => title)).toEqual(['Anne Dulac · 1 of 1']);
  });
});
