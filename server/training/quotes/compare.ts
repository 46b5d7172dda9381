import { toRecord } from '../../src/exports/record';
import { readGoldFile } from '../../../test/evaluate/gold';
import { scoreQuotes, type GoldArticle } from '../../../test/evaluate/score';
import { foldsOf } from './folds';
import { choose, decisionsOf, isRight, judgeBy, toChoice, ways, type Decision, type Way } from './questions';
import { openReader, type Decide, type Read } from './reader';
import { isSpeechBy, stretchesOf, toSpeechChoice, type Stretch } from './stretches';
import { trainSoftmax, type Weights } from './softmax';

const usage = `usage: npm run compare:speakers -- GOLD.jsonl ...
  cross-validates trained ways of choosing whom a phrase stands for, and what between marks is speech, against the rules`;

/** How strongly weights are pulled to 0. */
const pull = 1;
const speechPull = 0.3;

const kinds = ['pronoun', 'nominal'] as const;
const languages = ['fr', 'en'] as const;

type Fold = ReturnType<typeof foldsOf>[number];
type Trained = Readonly<Record<Decision['kind'], Weights>>;

/** A decision of a tested article, and whether a way made it rightly. */
interface Outcome {
  readonly decision: Decision;
  readonly fold: number;
  readonly right: boolean;
}

async function main(files: readonly string[]): Promise<void> {
  if (files.length === 0) throw new Error(usage);
  const articles = files.flatMap((file) => readGoldFile(file).articles);
  const read = await openReader();
  const decisions = articles.flatMap((gold) => decisionsOf(gold, read));
  const folds = foldsOf(articles.map(({ id }) => id));
  const outcomesBy = (answer: (decision: Decision, fold: number) => string | undefined): Outcome[] =>
    folds.flatMap((isTested, fold) =>
      decisions
        .filter(({ article }) => isTested(article))
        .map((decision) => ({ decision, fold, right: isRight(decision.right, answer(decision, fold)) })),
    );
  const rules = outcomesBy(({ answer }) => answer);
  console.log(
    `${String(articles.length)} articles, ${String(decisions.length)} decisions: % right over ${String(folds.length)} folds`,
  );
  const groups = kinds.flatMap((kind) => languages.map((language) => `${kind} ${language}`));
  console.log(row(['', ...groups, 'all', 'won', 'lost', 'folds', 'name fr', 'name en']));
  print('rules', rules, rules, namesBy(articles, read, folds, undefined));
  const answers = ['pronoun', 'known', 'introduced'] as const;
  const answered = answers.map((kind): string => {
    const own = decisions.filter((decision) => answerOf(decision) === kind);
    return `${kind} ${share(own.map(({ right, answer }) => isRight(right, answer)))} of ${String(own.length)}`;
  });
  for (const way of ways) {
    const trained = folds.map((isTested) =>
      train(
        decisions.filter(({ article }) => !isTested(article)),
        way,
      ),
    );
    const outcomes = outcomesBy((decision, fold) => {
      const weights = trained[fold]?.[decision.kind];
      const options = decision.options[way];
      return weights === undefined || options.length === 0 ? decision.answer : choose(options, weights);
    });
    print(
      way,
      outcomes,
      rules,
      namesBy(articles, read, folds, (fold) => decideBy(way, trained[fold])),
    );
  }
  console.log(`What the rules answer is right: ${answered.join(', ')}`);
  const stretches = articles.flatMap((gold) => stretchesOf(gold, read(gold)));
  compareSpeech(stretches, folds);
}

/** What between marks is speech: the rules against a logistic regression over shape, surroundings and pattern. */
function compareSpeech(stretches: readonly Stretch[], folds: readonly Fold[]): void {
  console.log(`\n${String(stretches.length)} marked stretches: speech or not`);
  console.log(row(['', ...languages.flatMap((language) => [`F ${language}`, `reject ${language}`])]));
  const tested = folds.map((isTested) => stretches.filter(({ article }) => isTested(article)));
  printSpeech(
    'rules',
    tested.flatMap((list) => list.map((stretch) => [stretch, stretch.answer] as const)),
  );
  const guessed = folds.flatMap((isTested, fold) => {
    const known = stretches.filter(({ article }) => !isTested(article));
    const weights = trainSoftmax(known.map(toSpeechChoice), speechPull);
    return (tested[fold] ?? []).map((stretch) => [stretch, isSpeechBy(weights, stretch)] as const);
  });
  printSpeech('trained', guessed);
}

function printSpeech(name: string, guessed: readonly (readonly [Stretch, boolean])[]): void {
  const cells = languages.flatMap((language) => {
    const own = guessed.filter(([stretch]) => stretch.language === language);
    const count = (speech: boolean, guess: boolean): number =>
      own.filter(([stretch, guessed]) => stretch.speech === speech && guessed === guess).length;
    const [hits, wrong] = [count(true, true), count(false, true)];
    const [missed, rejected] = [count(true, false), count(false, false)];
    return [(200 * hits) / (2 * hits + wrong + missed), (100 * rejected) / (rejected + wrong)];
  });
  console.log(row([name, ...cells.map((cell) => cell.toFixed(1))]));
}

/** What the rules take a phrase for; undefined for a pronoun that they give to nobody. */
function answerOf({ kind, answer }: Decision): 'pronoun' | 'known' | 'introduced' | undefined {
  if (kind === 'pronoun') return answer === undefined ? undefined : 'pronoun';
  return answer === undefined ? 'introduced' : 'known';
}

/** How many in a hundred hold; a dash for none at all. */
function share(list: readonly boolean[]): string {
  return list.length === 0 ? '–' : ((100 * list.filter((holds) => holds).length) / list.length).toFixed(1);
}

function train(decisions: readonly Decision[], way: Way): Trained {
  const weightsOf = (kind: Decision['kind']): Weights =>
    trainSoftmax(
      decisions.filter((decision) => decision.kind === kind).flatMap((one) => toChoice(one, way) ?? []),
      pull,
    );
  return { pronoun: weightsOf('pronoun'), nominal: weightsOf('nominal') };
}

function decideBy(way: Way, weights: Trained | undefined): Decide {
  return (question, blocks, text) =>
    weights === undefined ? question.answer : judgeBy(way, weights, { text, blocks })(question);
}

/** In how many hundred quotes the resolved name is right when a way decides in the articles that it was not trained on. */
function namesBy(
  articles: readonly GoldArticle[],
  read: Read,
  folds: readonly Fold[],
  decide: ((fold: number) => Decide) | undefined,
): string[] {
  return languages.map((language) => {
    const scored = folds.flatMap((isTested, fold) =>
      articles
        .filter(({ id, lang }) => lang === language && isTested(id))
        .map((gold) => ({ gold, record: toRecord(read(gold, decide?.(fold)), gold.id) })),
    );
    return scoreQuotes(scored).at30.name?.toFixed(1) ?? '–';
  });
}

function shareOf(outcomes: readonly Outcome[]): string {
  return share(outcomes.map(({ right }) => right));
}

/** One line: shares by kind and language, decisions won and lost against the rules, and the folds that are better. */
function print(
  name: string,
  own: readonly Outcome[],
  rules: readonly Outcome[],
  names: readonly string[],
): void {
  const groups = kinds.flatMap((kind) =>
    languages.map((language) =>
      shareOf(own.filter(({ decision }) => decision.kind === kind && decision.language === language)),
    ),
  );
  const won = own.filter(({ right }, at) => right && rules[at]?.right === false);
  const lost = own.filter(({ right }, at) => !right && rules[at]?.right === true);
  const balance = new Map<number, number>();
  for (const { fold } of won) balance.set(fold, (balance.get(fold) ?? 0) + 1);
  for (const { fold } of lost) balance.set(fold, (balance.get(fold) ?? 0) - 1);
  const signs = [...balance.values()];
  const better = signs.filter((sign) => sign > 0).length;
  const worse = signs.filter((sign) => sign < 0).length;
  console.log(
    row([
      name,
      ...groups,
      shareOf(own),
      String(won.length),
      String(lost.length),
      `+${String(better)} -${String(worse)}`,
      ...names,
    ]),
  );
}

function row([name = '', ...cells]: readonly string[]): string {
  return name.padEnd(10) + cells.map((cell) => cell.padStart(11)).join('');
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
