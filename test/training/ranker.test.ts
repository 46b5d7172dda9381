import { expect, test } from 'vitest';
import { trainSoftmax, likeliest } from '../../server/training/quotes/softmax';
import { isSpeechBy, stretchesOf, toSpeechChoice } from '../../server/training/quotes/stretches';
import { decisionsOf, isRight, toChoice } from '../../server/training/quotes/questions';
import type { Read } from '../../server/training/quotes/reader';
import { findBlocks } from '../../server/src/pipeline/layout';
import { analyse } from '../../server/src/pipeline/run';
import type { GoldArticle, GoldQuote } from '../evaluate/score';
import { contextFor } from '../support/inMemory';

const text = `Le maire de Lyon, Paul Morin, est venu avec Anne Dulac.

"Rien ne bougera ici", a-t-il dit. "Tout va bien", a ajouté le maire. Le film "Vigie" sort.`;

const read: Read = (article, decide) => {
  const context = contextFor('fr');
  const blocks = findBlocks(article.text, context.pack.reading);
  const judge = decide && {
    judge: (question: Parameters<typeof decide>[0]) => decide(question, blocks, text),
  };
  return analyse({ uri: article.id, version: 0, text: article.text }, 'fr', { ...context, ...judge });
};

function quote(words: string, speaker: string): GoldQuote {
  const start = text.indexOf(words);
  const at = text.indexOf(speaker, start);
  return {
    start,
    end: start + words.length,
    type: 'direct',
    speaker: { start: at, end: at + speaker.length },
    cue: null,
    reference: 'Paul Morin',
  };
}

const gold: GoldArticle = {
  id: 'a',
  lang: 'fr',
  text,
  quotes: [quote('"Rien ne bougera ici"', 'il'), quote('"Tout va bien"', 'le maire')],
};

test('weights tell the right candidate apart, the same ones at every run', () => {
  const choices = [1, 2, 3].map(() => ({
    candidates: [{ near: 1 }, { near: 1, subject: 1 }, { far: 1, subject: 1 }],
    right: [1],
  }));
  const weights = trainSoftmax(choices, 0.1);
  expect(likeliest(choices[0]?.candidates ?? [], weights)).toBe(1);
  expect(weights['near']).toBeGreaterThan(weights['far'] ?? 0);
  expect(trainSoftmax(choices, 0.1)).toEqual(weights);
  expect(likeliest([], weights)).toBe(-1);
});

test('each phrase that speaks is a decision, with what the rules answer and who is right', () => {
  const decisions = decisionsOf(gold, read);
  expect(decisions.map(({ kind }) => kind)).toEqual(['pronoun', 'nominal']);
  for (const decision of decisions) {
    expect(decision.options.ranker.map(({ entity }) => entity)).toContain(decision.answer);
    expect(decision.options.ranker.at(-1)?.entity).toBeUndefined();
    expect(isRight(decision.right, decision.answer)).toBe(true);
    expect(toChoice(decision, 'ranker')?.right).toHaveLength(1);
  }
});

test('marked stretches are told apart by their shape', () => {
  const stretches = stretchesOf(gold, read(gold));
  expect(stretches.map(({ speech, answer }) => [speech, answer])).toEqual([
    [true, true],
    [true, true],
    [false, false],
  ]);
  const weights = trainSoftmax(stretches.map(toSpeechChoice), 0.1);
  expect(stretches.map((stretch) => isSpeechBy(weights, stretch))).toEqual([true, true, false]);
});
