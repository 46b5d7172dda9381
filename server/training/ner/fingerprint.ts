import { createHash } from 'node:crypto';
import type { LanguageCode } from '../../src/core/analysis';
import { packOf } from '../../src/lang/registry';
import { printLists, type FrozenLists } from './frozenLists';
import { buildLexicon } from './lexicon';
import { addArticle, emptySamples } from './samples';

/** Sentences of ours whose features stand for all: titles, runs, particles, capitals, numbers, marks, several blocks. */
const specimens: Readonly<Record<LanguageCode, string>> = {
  fr: `GRÈVE AU PORT : LE MAIRE DE BREST RÉPOND

LORIENT (Morbihan), 3 mars - Le président de la Fédération des pêcheurs, M. Jean-Paul Le Goff, a déclaré mardi : « L'État nous
doit 12,5 millions d'euros. » Selon Mme Anne de Kermadec, porte-parole du ministère de l'Économie, c'est faux.

« Je n'irai pas », a répondu Le Goff. Qu'en dit l'ONU ? À Saint-Malo, la société bretonne Armor & Cie (ACE) se tait…`,
  en: `HARBOUR STRIKE ENTERS THIRD WEEK

PLYMOUTH, March 3 - Federation president Dr. John O'Neill said on Tuesday: "The State owes us $12.5 million." According to
Anne van der Berg, the Ministry's spokeswoman, that isn't true.

"I won't go," O'Neill replied. What does the U.N. say? At St Ives, Smith & Sons Ltd. (SSL) of New York kept quiet.

we asked john in london and he said nothing`,
};

/**
 * What feeds the features of a language, as 16 hexadecimal digits: the frozen lists, and what features, blocks, tokens and
 * sentences make of some sentences. A model whose fingerprint differs from today's was trained for others.
 */
export function fingerprintOf(language: LanguageCode, lists: FrozenLists): string {
  const lexicon = buildLexicon(lists, language, { lists: [] });
  const samples = emptySamples([]);
  addArticle(
    samples,
    { text: specimens[language], names: [], weight: 1 },
    packOf(language),
    { bitsOf: (hash) => lexicon.get(hash >>> 0) ?? 0, clusterOf: (hash) => ((hash >>> 0) % 512) + 1 },
    new Map(),
  );
  return createHash('sha256')
    .update(printLists(lists))
    .update(Buffer.from(Uint32Array.from(samples.features.subarray(0, samples.used)).buffer))
    .digest('hex')
    .slice(0, 16);
}
