import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../server/src/core/analysis';
import { analyseText } from '../support/inMemory';

/** Checks which names go together: one line an entity that has several names, `name | name`, in document order. */
function checkClusters(text: string, expected: readonly string[], language: LanguageCode): void {
  const { entities } = analyseText(text, language);
  const shown = entities.flatMap(({ mentions }) => {
    const names = mentions
      .filter(({ kind }) => kind === 'name')
      .map(({ start, end }) => text.slice(start, end));
    return names.length > 1 ? [names.join(' | ')] : [];
  });
  expect(shown).toEqual(expected);
}

describe('names of one bearer', () => {
  test.each<[string, LanguageCode, string, string[]]>([
    [
      'another transcription',
      'fr',
      'Hier, Volodymyr Zelensky a parlé. Puis M. Zelenskiy est parti.',
      ['Volodymyr Zelensky | Zelenskiy'],
    ],
    [
      'another transcription that opens a sentence',
      'fr',
      'Hier, Volodymyr Zelensky a parlé. Zelenskiy a souri.',
      ['Volodymyr Zelensky | Zelenskiy'],
    ],
    [
      'surname of several words',
      'fr',
      'Hier, Ursula von der Leyen a parlé. Mme von der Leyen a souri.',
      ['Ursula von der Leyen | von der Leyen'],
    ],
    [
      'particles behind a title',
      'fr',
      'Manuel dos Santos a parlé. M. dos Santos a souri.',
      ['Manuel dos Santos | dos Santos'],
    ],
    [
      'an initial',
      'fr',
      'Hier, Jean Dupont a parlé. Selon J. Dupont, rien ne presse.',
      ['Jean Dupont | J. Dupont'],
    ],
    [
      'a middle initial',
      'en',
      'On Monday George W. Bush spoke. Later George Bush left.',
      ['George W. Bush | George Bush'],
    ],
    [
      'an acronym without brackets',
      'fr',
      "Le Fonds monétaire international s'inquiète. Le FMI prévoit une crise.",
      ['Fonds monétaire international | FMI'],
    ],
    [
      'a headline in capitals, as the article writes its names',
      'en',
      'BOEING CUTS 400 JOBS, TRUMP SAYS\n\nOn Monday Donald Trump met the plane maker Boeing in Seattle.',
      ['BOEING | Boeing', 'TRUMP | Donald Trump'],
    ],
    [
      'a pair in a headline in capitals',
      'fr',
      'SOMMET POUTINE-TRUMP\n\nVladimir Poutine a reçu Donald Trump.',
      ['POUTINE | Vladimir Poutine', 'TRUMP | Donald Trump'],
    ],
    [
      'an acronym in front of its long form',
      'en',
      'The UAW, the United Auto Workers union, spoke. The UAW said it would strike.',
      ['UAW | United Auto Workers union | UAW'],
    ],
    [
      'an acronym in brackets',
      'fr',
      "L'Organisation du traité de l'Atlantique Nord (Otan) hésite. L'Otan attend.",
      ["Organisation du traité de l'Atlantique Nord | Otan | Otan"],
    ],
    ['a possessive', 'en', 'On Monday Keir Starmer spoke. Starmer’s party won.', ['Keir Starmer | Starmer']],
    [
      'the gender of a title',
      'fr',
      'Brigitte Macron a vu Emmanuel Macron. M. Macron a souri, Mme Macron aussi.',
      ['Brigitte Macron | Macron', 'Emmanuel Macron | Macron'],
    ],
    [
      'one surname alone of two is the nearer',
      'fr',
      'Hier, Paul Morin a parlé. Puis Luc Morin est venu. Morin a souri.',
      ['Luc Morin | Morin'],
    ],
    [
      'a weekday behind a name, a conjunction in front',
      'en',
      'Police spoke to Anne Kerr Wednesday in Leeds. And Anne Kerr stayed. But Kerr was tired.',
      ['Anne Kerr | Anne Kerr | Kerr'],
    ],
    [
      'an Arabic name',
      'fr',
      'Hier, Mouammar Kaddafi a parlé. Selon M. Kadhafi, rien ne presse.',
      ['Mouammar Kaddafi | Kadhafi'],
    ],
    [
      'the function tells which of two',
      'en',
      'Secretary of State Hillary Clinton met former president Bill Clinton in Leeds. Clinton, the former secretary of state, left.',
      ['Hillary Clinton | Clinton'],
    ],
    [
      'a pair of which both are known',
      'fr',
      'Hier, Clémentine Autain a vu François Ruffin. La ligne Ruffin-Autain divise.',
      ['Clémentine Autain | Autain', 'François Ruffin | Ruffin'],
    ],
    [
      'a pair that the tagger takes for one name',
      'fr',
      'Hier, Clémentine Autain a vu François Ruffin. Pour Ruffin-Autain, tout reste à faire.',
      ['Clémentine Autain | Autain', 'François Ruffin | Ruffin'],
    ],
    [
      'a pair of which one is known',
      'fr',
      'Hier, Donald Trump a parlé. Le sommet Poutine-Trump inquiète.',
      ['Donald Trump | Trump'],
    ],
  ])('%s', (_, language, text, expected) => checkClusters(text, expected, language));
});
