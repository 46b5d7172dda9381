import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../server/src/core/analysis';
import { packOf } from '../../server/src/lang/registry';
import { findTokens } from '../../server/src/pipeline/tokens';
import { nastyText } from '../support/texts';

/** Checks the tokens of a text, given with a middle dot between them; spaces count as tokens. */
function checkTokens(language: LanguageCode, expected: string): void {
  const text = expected.replaceAll('·', '');
  const tokens = findTokens(text, packOf(language).reading);
  expect(tokens.map(({ start, end }) => text.slice(start, end)).join('·')).toBe(expected);
}

describe('French tokens', () => {
  test.each([
    "L'·Otan· ·a·-t-elle· ·dit",
    'qu’·elle· ·n’·a',
    "aujourd'hui·,· ·c'·est· ·l'·ami· ·d'·Anne",
    'Saint-Denis· ·et· ·Poutine-Trump',
    'dit·-il·,· ·est·-ce· ·vrai·?',
    'rendez-vous· ·celui-ci',
    '1 000 000· ·habitants·,· ·1\u202f000· ·et· ·3,5· ·20·%',
    'M.· ·Dupont· ·et· ·Mme.· ·Durand',
    'J.· ·Dupont',
    'J.-C.· ·a',
    "l'·«· ·Empire· ·»",
    'fin·.',
    'Oui·...· ·non·…',
    'https://exemple.fr/a?b=1· ·ici',
    'e\u0301cole· ·👩‍🚒·!',
  ])('%s', (expected) => checkTokens('fr', expected));
});

describe('English tokens', () => {
  test.each(["do·n't· ·Smith·'s· ·boys·'", 'the· ·U.S.· ·Senate', 'Mr.· ·Lee·,· ·Feb.· ·12', '£·1,200.50'])(
    '%s',
    (expected) => checkTokens('en', expected),
  );
});

describe('any text', () => {
  test.each(['fr', 'en'] as const)('tokens tile it (%s)', (language) => {
    fc.assert(
      fc.property(nastyText, (text) => {
        let at = 0;
        for (const { start, end } of findTokens(text, packOf(language).reading)) {
          expect(start).toBe(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBe(text.length);
      }),
      { numRuns: 300 },
    );
  });
});
