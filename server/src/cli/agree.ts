import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { differencesOf, measureAgreement, type Agreement } from '../annotations/agreement';
import { openState, setOf } from '../annotations/state';
import { parseSidecar, sidecarEnding } from '../annotations/store';
import type { AnnotationSet } from '../annotations/types';
import { textOf } from '../core/span';
import { detectLanguage } from '../lang/detect';
import { packOf, packs } from '../lang/registry';
import type { LanguageChoice } from '../service/analyser';
import { describeMark } from '../service/annotationLists';
import { oneLine } from '../service/look';
import { messagesIn } from '../service/messages';
import { runCommand } from './command';
import { readArticle } from './input';
import { commonOptions, isLanguage, noLanguage, readCall } from './options';
import { complain, write } from './output';

/** `verbatim agree A B`: how far two annotators of one article agree. Answers the exit code. */
export function runAgree(argv: readonly string[]): Promise<number> {
  return runCommand('agree', readOptions(argv), measure);
}

async function measure(options: Options): Promise<number> {
  const { files, article, json, list } = options;
  const inputs = await Promise.all([...files, article].map((file) => readArticle(file)));
  const problems = inputs.flatMap((input) => ('problem' in input ? [input.problem] : []));
  problems.forEach(complain);
  const [first = '', second = '', text = ''] = inputs.map((input) => ('text' in input ? input.text : ''));
  if (problems.length > 0) return 1;
  const ours = readSet(first, files[0], text);
  const theirs = readSet(second, files[1], text);
  const language = options.language === 'auto' ? detectLanguage(text, packs).language : options.language;
  const agreement = measureAgreement(text, ours, theirs, packOf(language).reading);
  if (json) await write(`${JSON.stringify(agreement)}\n`);
  else await write(tableOf(agreement));
  if (list) await write(listDifferences(text, ours, theirs));
  return 0;
}

interface Options {
  readonly files: readonly [string, string];
  readonly article: string;
  readonly json: boolean;
  readonly list: boolean;
  readonly language: LanguageChoice;
}

/** Out: the options, `help`, or what is wrong with the call. */
function readOptions(argv: readonly string[]): Options | string {
  const parsed = readCall(() =>
    parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        article: { type: 'string' },
        json: { type: 'boolean', default: false },
        differences: { type: 'boolean', default: false },
        language: { type: 'string', default: 'auto' },
        ...commonOptions,
      },
    }),
  );
  if (typeof parsed === 'string') return parsed;
  const { values, positionals } = parsed;
  const { json, differences: list, language } = values;
  if (!isLanguage(language)) return noLanguage(language);
  const [first, second, ...more] = positionals;
  if (first === undefined || second === undefined || more.length > 0)
    return `name two annotation files (ARTICLE.txt${sidecarEnding})`;
  const article = values.article ?? [first, second].map(articleOf).find((file) => existsSync(file));
  if (article === undefined)
    return `the article is beside neither file; name it with --article (looked for ${articleOf(first)})`;
  return { files: [first, second], article, json, list, language };
}

function articleOf(sidecar: string): string {
  return sidecar.endsWith(sidecarEnding) ? sidecar.slice(0, -sidecarEnding.length) : sidecar;
}

/** The decisions of a sidecar over the text; what is lost on the way is told. */
function readSet(content: string, file: string, text: string): AnnotationSet {
  const sidecar = parseSidecar(content);
  const state = openState(sidecar, text);
  if (sidecar.unreadable.length > 0)
    complain(`${file}: ${String(sidecar.unreadable.length)} lines could not be read and do not count`);
  if (state.orphans.size > 0)
    complain(
      `${file}: ${String(state.orphans.size)} annotations have no place in the article and do not count`,
    );
  return setOf(state);
}

function tableOf(agreement: readonly Agreement[]): string {
  const cell = (value: string | number): string => String(value).padStart(8);
  const rows = agreement.map(({ layer, ours, theirs, same, f1, kappa, alpha, names }) =>
    [
      layer.padEnd(8),
      ...[ours, theirs, same].map(cell),
      ...[f1, kappa, alpha, names].map((value) => cell(value.toFixed(3))),
    ].join(''),
  );
  const head = ['A', 'B', 'same', 'F1', 'kappa', 'alpha', 'names'].map(cell).join('');
  return `${''.padEnd(8)}${head}\n${rows.join('\n')}\n`;
}

function listDifferences(text: string, ours: AnnotationSet, theirs: AnnotationSet): string {
  const say = messagesIn('en');
  const lines = differencesOf(ours, theirs).map((difference) => {
    const line = text.slice(0, difference.start).split('\n').length;
    const words = oneLine(textOf(text, difference), 60);
    return `line ${String(line)}: ${words}: ${describeMark(difference.ours, say)} | ${describeMark(difference.theirs, say)}\n`;
  });
  return `\n${lines.join('')}`;
}
