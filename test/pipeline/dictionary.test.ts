import { describe, expect, test } from 'vitest';
import type { EntityType } from '../../server/src/core/analysis';
import { textOf } from '../../server/src/core/span';
import { analyse } from '../../server/src/pipeline/run';
import { createAnalyser } from '../../server/src/service/analyser';
import { contextFor, gazetteer } from '../support/inMemory';

const article = `La société gla a publié ses comptes. Le patron de gla, Marc Roux, les défend.

"Nous tiendrons", a déclaré zorg mardi soir devant les salariés réunis.`;

function namesWith(entries: Readonly<Record<string, EntityType | null>>): string[] {
  const context = { ...contextFor('fr'), dictionary: new Map(Object.entries(entries)) };
  const { entities } = analyse({ uri: 'test:article', version: 1, text: article }, 'fr', context);
  return entities.map(({ name, type, mentions }) => `${name} ${type} ${String(mentions.length)}`);
}

describe("the user's dictionary", () => {
  test('a name that no rule finds is known in every paragraph', () => {
    expect(namesWith({})).toEqual(['Marc Roux person 1']);
    expect(namesWith({ gla: 'organization' })).toContain('gla organization 2');
  });

  test('what it knows can speak', () => {
    const context = { ...contextFor('fr'), dictionary: new Map([['zorg', 'person' as const]]) };
    const { quotes } = analyse({ uri: 'test:article', version: 1, text: article }, 'fr', context);
    expect(quotes.find((quote) => textOf(article, quote) === '"Nous tiendrons"')?.speakerName).toBe('zorg');
  });

  test('what it refuses is no name', () => {
    expect(namesWith({ 'Marc Roux': null })).toEqual([]);
  });

  test('a part of a word is no match', () => {
    expect(namesWith({ soci: 'organization' })).toEqual(['Marc Roux person 1']);
  });

  test('a reading that was kept does not outlive its words', () => {
    const analyser = createAnalyser({ gazetteer: gazetteer() });
    const snapshot = { uri: 'test:article', version: 1, text: article };
    const count = (names: readonly string[]): number =>
      analyser.analyse(snapshot, 'fr', { dictionary: new Map(names.map((name) => [name, 'organization'])) })
        .entities.length;
    expect([count([]), count(['gla']), count([])]).toEqual([1, 2, 1]);
  });
});
