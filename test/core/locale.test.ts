import { expect, test } from 'vitest';
import { uiLanguageOf } from '../../server/src/core/locale';

test.each([
  ['fr', 'fr'],
  ['fr-CA', 'fr'],
  ['fr_FR.UTF-8', 'fr'],
  ['FR', 'fr'],
  ['en-GB', 'en'],
  ['frp', 'en'],
  ['de', 'en'],
  ['C.UTF-8', 'en'],
  ['', 'en'],
  [undefined, 'en'],
])('locale %s speaks %s', (locale, language) => expect(uiLanguageOf(locale)).toBe(language));
