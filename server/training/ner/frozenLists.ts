import { readFileSync } from 'node:fs';
import type { LanguageCode } from '../../src/core/analysis';
import type { LanguagePack } from '../../src/lang/types';
import { lexiconBits } from '../../src/pipeline/tagger/lexicon';

/** A list of the tagger's lexicon. */
export type ListKind = keyof typeof lexiconBits;

/**
 * What the features take from a language pack, by kind. It is kept in a file of its own, so that a pack may change
 * without a training and a training comes out the same: `npm run train -- --freeze` takes it from the pack anew.
 */
export type FrozenLists = ReadonlyMap<ListKind, readonly string[]>;

/** Where the lists of a language are kept, relative to the project. */
export function listsFile(language: LanguageCode): string {
  return `server/training/ner/lists/${language}.txt`;
}

/** The lists of a pack that feed features: the one place that says which. */
export function packLists({ names, attribution }: LanguagePack): FrozenLists {
  const lists = new Map<ListKind, Set<string>>();
  const add = (kind: ListKind, name: string): void => {
    const list = lists.get(kind);
    if (list === undefined) lists.set(kind, new Set([name]));
    else list.add(name);
  };
  for (const [word, { kind }] of names.titles) add(kind === 'courtesy' ? 'courtesy' : 'function', word);
  for (const word of names.demonyms.keys()) add('demonym', word);
  for (const [name, gender] of names.firstNames) {
    if (gender !== 'female') add('maleFirstName', name);
    if (gender !== 'male') add('femaleFirstName', name);
  }
  for (const word of names.particles) add('particle', word);
  for (const word of names.ordinary) add('ordinary', word);
  for (const word of names.organizationWords) add('organizationWord', word);
  for (const [name, type] of names.institutions)
    add(type === 'organization' ? 'institution' : type === 'event' ? 'event' : 'landmark', name);
  for (const [word, type] of names.headNouns)
    add(type === 'place' ? 'placeNoun' : type === 'organization' ? 'organizationNoun' : 'otherNoun', word);
  for (const [form, cues] of attribution.cues)
    if (cues.some(({ strength }) => strength === 'say')) add('reportingVerb', form);
  return new Map([...lists].map(([kind, list]) => [kind, [...list].sort()]));
}

/** Lists as their file holds them: a line a kind, `kind<TAB>name|name|…`. */
export function printLists(lists: FrozenLists): string {
  return [...lists]
    .map(([kind, names]) => `${kind}\t${names.join('|')}\n`)
    .sort()
    .join('');
}

/** Reads the lists that a language was last trained with. In: the language and the project's folder. */
export function readFrozenLists(language: LanguageCode, project = '.'): FrozenLists {
  return parseLists(readFileSync(`${project}/${listsFile(language)}`, 'utf8'));
}

/** Reads lists as `printLists` writes them. Throws for a kind that no lexicon has. */
export function parseLists(text: string): FrozenLists {
  return new Map(
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line): [ListKind, readonly string[]] => {
        const [kind = '', names = ''] = line.split('\t');
        if (!isKind(kind)) throw new Error(`there is no kind "${kind}"`);
        return [kind, names.split('|')];
      }),
  );
}

function isKind(kind: string): kind is ListKind {
  return kind in lexiconBits;
}
