import type { LanguagePack } from '../lang/types';
import { clauseStart } from './clauses';
import { type Phrase, toPhrase } from './heads';
import { canSpeak } from './nominals';
import { isNominal, startsPhrase } from './nouns';
import { readPhrase } from './phrases';
import { isAdverb, isParticiple, type Word } from './words';

/** The phrase that a relative pronoun takes up: `[la source française], qui ajoute`. */
export function findAntecedent(
  words: readonly Word[],
  relative: number,
  pack: LanguagePack,
): Phrase | undefined {
  const end = overAdjective(words, words[relative - 1]?.kind === 'comma' ? relative - 1 : relative, pack);
  const start = clauseStart(words, end, pack, true);
  let widest: Phrase | undefined;
  let described: Phrase | undefined;
  // The nearest start from which one phrase reaches the relative pronoun, the longest such phrase that can speak
  // (`la colère [du ministre], qui a rappelé`).
  for (let from = start; from < end; from++) {
    if (!startsPhrase(words, from, pack)) continue;
    const phrase = readPhrase(words, from, pack);
    const reaches =
      phrase !== undefined &&
      words.slice(phrase.to, end).every((word) => isAdverb(word, pack.attribution.grammar));
    if (!reaches) {
      // `un rapport [publié deux jours plus tôt] qui conclut`
      const told = words[phrase?.to ?? end];
      if (
        phrase !== undefined &&
        told !== undefined &&
        phrase.to < end &&
        isParticiple(told, pack.attribution.grammar)
      )
        described = phrase;
      continue;
    }
    const whole = toPhrase(words, from, end, pack);
    if (whole !== undefined && canSpeak(words, whole, pack)) return whole;
    widest ??= whole;
  }
  return described !== undefined && canSpeak(words, described, pack) ? described : widest;
}

/** `les riverains[, inquiets], qui`: index of the comma in front of a word or two that only describe. */
function overAdjective(words: readonly Word[], comma: number, pack: LanguagePack): number {
  if (!pack.attribution.freeInversion || words[comma]?.kind !== 'comma') return comma;
  const open = words.findLastIndex(({ kind }, at) => at < comma && kind !== 'word');
  const between = words.slice(open + 1, comma);
  const plain =
    between.length > 0 &&
    between.length < 3 &&
    between.every((word) => !word.capital && isNominal(word, pack)) &&
    !startsPhrase(words, open + 1, pack);
  return plain && words[open]?.kind === 'comma' ? open : comma;
}
