import * as vscode from 'vscode';
import type { WireCue, WireGender, WireSpeaker } from '../../../server/src/protocol';
import { counted } from '../numbers';

/** All that the statistics panel says, in the language of the interface. */
export interface StatisticsWords {
  readonly language: string;
  readonly title: string;
  /** `articles`: undefined for one article. */
  readonly summary: (
    articles: number | undefined,
    words: number,
    quotes: number,
    quoted: number,
    share: string,
  ) => string;
  readonly bySpeaker: string;
  readonly speaker: string;
  readonly quotes: string;
  readonly words: string;
  readonly share: string;
  readonly unattributed: string;
  /** How many quotes have but a guessed speaker. */
  readonly guessed: (count: number) => string;
  readonly others: (count: number) => string;
  readonly goTo: (name: string) => string;
  readonly byKind: string;
  readonly kinds: Readonly<Record<'direct' | 'fragment' | 'indirect', string>>;
  readonly byGender: string;
  readonly genderNote: string;
  readonly genders: Readonly<Record<NonNullable<WireSpeaker['gender']> | 'unstated', string>>;
  readonly measures: Readonly<Record<keyof WireGender, string>>;
  readonly byCue: string;
  readonly cue: string;
  readonly tier: string;
  readonly tiers: Readonly<Record<NonNullable<WireCue['tier']> | 'source', string>>;
  readonly count: string;
  readonly otherCues: string;
  readonly table: string;
  readonly copyTable: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly nothing: string;
}

/** The words in the language that VS Code runs in. */
export function statisticsWords(title: string): StatisticsWords {
  const { t } = vscode.l10n;
  const count = (number: number, one: string, other: string): string =>
    counted(vscode.env.language, number, one, other);
  return {
    language: vscode.env.language,
    title,
    summary: (articles, words, quotes, quoted, share) =>
      [
        ...(articles === undefined ? [] : [count(articles, t('{0} article'), t('{0} articles'))]),
        count(words, t('{0} word'), t('{0} words')),
        count(quotes, t('{0} quote'), t('{0} quotes')),
        `${count(quoted, t('{0} word quoted'), t('{0} words quoted'))} (${share})`,
      ].join(' · '),
    bySpeaker: t('Words by speaker'),
    speaker: t('Speaker'),
    quotes: t('Quotes'),
    words: t('Words'),
    share: t('Share'),
    unattributed: t('Speaker not stated'),
    guessed: (count) => t('The speaker is only a guess in {0} of the quotes', count),
    others: (speakers) => count(speakers, t('{0} other'), t('{0} others')),
    goTo: (name) => t('Go to the first quote of {0}', name),
    byKind: t('Kinds of quotes'),
    kinds: { direct: t('Direct'), fragment: t('Fragments'), indirect: t('Indirect') },
    byGender: t('Women and men, named and quoted'),
    genderNote: t(
      'Only people with a name, and only as the text states it (a title, a function, an agreement). Nothing is guessed.',
    ),
    genders: {
      female: t('Women'),
      male: t('Men'),
      mixed: t('Both'),
      unstated: t('Not stated'),
    },
    measures: {
      people: t('People named'),
      mentions: t('Mentions'),
      speakers: t('Speakers'),
      quotes: t('Quotes'),
      words: t('Words quoted'),
    },
    byCue: t('Reporting verbs and sources'),
    cue: t('Verb or source'),
    tier: t('Tone'),
    tiers: {
      neutral: t('neutral'),
      loaded: t('takes a stand'),
      ornate: t('colourful'),
      factive: t('takes it as true'),
      source: t('source'),
    },
    count: t('Number'),
    otherCues: t('Others'),
    table: t('Who says what'),
    copyTable: t('Copy table'),
    copied: t('Copied, to paste as a table or as Markdown'),
    notCopied: t('The table could not be copied: use Verbatim: Copy as Who-Said-What Table'),
    nothing: t('Nobody is quoted here'),
  };
}
