import type { Analysis, Cue, DateMention, Quote } from '../../core/analysis';
import { certaintyOf } from '../../core/certainty';
import type { UiLanguage } from '../../core/locale';
import { textOf, touchesOffset } from '../../core/span';
import type { CueForm } from '../../lang/attribution';
import { packOf } from '../../lang/registry';
import type { MessageKey, Say } from '../messages';
import { hedge } from '../hedging';
import { countQuote, mentionAt, oneLine, quoteAt, quotesOf, spokenQuotes } from '../look';
import { hoverWidth, type HoverInfo, type HoverLine } from './hoverInfo';
import { hoverMention } from './hoverMention';

/** How many neutral verbs a hover names. */
const alternatives = 4;

/**
 * What stands at an offset: a cue, a name, pronoun or place, a date, else the quote around it.
 * In: analysis, UTF-16 offset, who puts it into words, and the language of country names. Out: undefined over plain text.
 */
export function hover(
  analysis: Analysis,
  offset: number,
  say: Say,
  ui: UiLanguage = 'en',
): HoverInfo | undefined {
  const cued = analysis.quotes.filter(({ cue }) => cue !== undefined && touchesOffset(cue, offset));
  const cue = cued[0]?.cue;
  if (cue !== undefined) return hoverCue(analysis, cued, cue, say);
  const mention = mentionAt(analysis, offset);
  if (mention !== undefined) return hoverMention(analysis, mention, say, ui);
  const date = analysis.dates.find((span) => touchesOffset(span, offset));
  if (date !== undefined) return hoverDate(analysis, date, say);
  const quote = quoteAt(analysis, offset);
  return quote === undefined ? undefined : hoverQuote(analysis, quote, say);
}

/** `jeudi → 2025-02-12`, in the order of ISO 8601, which every language reads. */
function hoverDate({ snapshot: { text } }: Analysis, date: DateMention, say: Say): HoverInfo {
  const words = oneLine(textOf(text, date), hoverWidth);
  const value = [date.value, date.until].filter((day) => day !== undefined).join(' – ');
  return {
    span: { start: date.start, end: date.end },
    title: `${value === '' || value === words ? words : `${words} → ${value}`} · ${say('type.date')}`,
    details: value === '' ? [[say('hover.dateUnknown')]] : [],
  };
}

function hoverQuote(analysis: Analysis, quote: Quote, say: Say): HoverInfo {
  const span = { start: quote.start, end: quote.end };
  if (quote.kind === 'not-speech')
    return { span, title: say('hover.notSpeech'), details: [[why(quote, say)]] };
  const count = countQuote(analysis, quote);
  const title = [
    quote.speakerName === undefined
      ? say('speakerNotStated')
      : hedge(quote.speakerName, certaintyOf(quote.confidence), say),
    say(`quoteKind.${quote.kind}`),
    ...(count === undefined ? [] : [say('lens.count', { n: count.n, of: count.of })]),
  ].join(' · ');
  const cue =
    quote.cue === undefined ? [] : [[say('hover.cue', { cue: textOf(analysis.snapshot.text, quote.cue) })]];
  return { span, title, details: [...cue, ...ways(analysis, quote, say), [why(quote, say)]] };
}

/** Links to the speaker's quote before and behind; to any speaker's where nobody is stated. */
function ways(analysis: Analysis, quote: Quote, say: Say): HoverLine[] {
  const own =
    quote.speakerEntity === undefined ? spokenQuotes(analysis) : quotesOf(analysis, quote.speakerEntity);
  const index = own.indexOf(quote);
  const [before, behind] = [own[index - 1], own[index + 1]];
  const links = [
    ...(before === undefined ? [] : [{ label: `← ${say('hover.previous')}`, to: before }]),
    ...(behind === undefined ? [] : [{ label: `${say('hover.next')} →`, to: behind }]),
  ];
  return links.length === 0 ? [] : [links.flatMap((link, at) => (at === 0 ? [link] : [' · ', link]))];
}

/** What the names of patterns mean. */
const reasons: Readonly<Record<Quote['why'], Extract<MessageKey, `why.${string}`>>> = {
  charge: 'why.charge',
  colon: 'why.colon',
  'colon-subject': 'why.colon',
  'content-clause': 'why.contentClause',
  continued: 'why.continued',
  crosshead: 'why.crosshead',
  decided: 'why.decided',
  floating: 'why.floating',
  'floating-subject': 'why.floatingSubject',
  gerund: 'why.gerund',
  headline: 'why.headline',
  'incise-behind': 'why.inciseInverted',
  'incise-clitic': 'why.inciseClitic',
  'incise-inside': 'why.inciseInside',
  'incise-inverted': 'why.inciseInverted',
  'incise-inverted-open': 'why.inciseOpen',
  'incise-shared': 'why.inciseShared',
  'incise-subject': 'why.inciseSubject',
  'incise-subject-open': 'why.inciseSubjectOpen',
  'indirect-as': 'why.as',
  'indirect-bare': 'why.bareClause',
  'indirect-clause': 'why.contentClause',
  'indirect-incise': 'why.inciseInverted',
  'indirect-infinitive': 'why.infinitive',
  'indirect-inherited': 'why.inherited',
  'indirect-inserted': 'why.inserted',
  'indirect-nominal': 'why.nominal',
  'indirect-source': 'why.source',
  label: 'why.label',
  lead: 'why.lead',
  'naming-word': 'why.namingWord',
  'no-cue': 'why.noCue',
  object: 'why.object',
  passive: 'why.passive',
  predicate: 'why.predicate',
  signature: 'why.signature',
  'source-after': 'why.source',
  'source-before': 'why.source',
  'source-behind': 'why.source',
  term: 'why.namingWord',
  'title-case': 'why.titleCase',
  turn: 'why.turn',
  unattributed: 'why.floating',
};

/** Why and how sure: in words, with the pattern's name for whoever wants to report it. */
function why({ confidence, why: pattern, speakerEntity }: Quote, say: Say): string {
  const reason = pattern === 'floating' && speakerEntity !== undefined ? 'why.goesOn' : reasons[pattern];
  return `${say(reason)} (${pattern}) · ${say(`sure.${certaintyOf(confidence)}`)}, ${String(Math.round(confidence * 100))} %`;
}

function hoverCue(analysis: Analysis, quotes: readonly Quote[], cue: Cue, say: Say): HoverInfo {
  const { text } = analysis.snapshot;
  const pack = packOf(analysis.language).attribution;
  const form = cueForm(pack.cues, textOf(text, cue), cue.lemma);
  const kind = form === undefined ? say('hover.source') : say(`tier.${form.tier}`);
  const others =
    form === undefined || form.tier === 'neutral'
      ? []
      : [
          [
            say('hover.alternatives', {
              verbs: pack.suggestedCues
                .slice(0, alternatives)
                .map(({ lemma }) => lemma)
                .join(', '),
            }),
          ],
        ];
  return {
    span: { start: cue.start, end: cue.end },
    title: `${cue.lemma} · ${kind}`,
    details: [...others, ...quotes.map((quote) => said(text, quote, say))],
  };
}

/** Who says what: `Paul Morin: “Jamais”`, the words a link. */
function said(text: string, quote: Quote, say: Say): HoverLine {
  const name =
    quote.speakerName === undefined
      ? say('speakerNotStated')
      : hedge(quote.speakerName, certaintyOf(quote.confidence), say);
  return [say('says', { name, words: '' }), { label: oneLine(textOf(text, quote), hoverWidth), to: quote }];
}

function cueForm(
  cues: ReadonlyMap<string, readonly CueForm[]>,
  words: string,
  lemma: string,
): CueForm | undefined {
  const [head = ''] = words.toLowerCase().split(/\s/u);
  return cues.get(head)?.find((form) => form.lemma === lemma);
}
