import { normalise, sourcePhrases, spokenQuotes } from '../speech';
import { documentRule } from '../types';

/** An article of fewer paragraphs has no lead to speak of. */
const shortestArticle = 5;
/** News that rests on what people say quotes them more than in passing. */
const fewestQuotes = 4;
const interviewQuestions = 3;

export const sourceLeadMissing = documentRule(
  {
    id: 'source-lead-missing',
    languages: ['fr', 'en'],
    severity: { default: 'information' },
    fixable: 'none',
    summary: {
      en: 'The first two paragraphs name no source',
      fr: 'Les deux premiers paragraphes ne citent aucune source',
    },
    messages: {
      missing: {
        en: 'Neither this paragraph nor the next says where the news comes from.',
        fr: 'Ni ce paragraphe ni le suivant ne dit d’où vient l’information.',
      },
    },
  },
  ({ analysis, pack }) => {
    const { text } = analysis.snapshot;
    const paragraphs = analysis.blocks.filter(({ kind }) => kind === 'paragraph');
    const [lead, second] = paragraphs;
    if (lead === undefined || second === undefined || paragraphs.length < shortestArticle) return [];
    // What ends in a colon announces a list: no lead.
    if (text.slice(lead.start, lead.end).endsWith(':')) return [];
    const quotes = spokenQuotes(analysis);
    const attributed = quotes.filter(({ speakerName }) => speakerName !== undefined);
    // An article in which hardly anybody speaks was witnessed; one that asks questions is an interview.
    const asked = paragraphs.filter(({ start, end }) => text.slice(start, end).trimEnd().endsWith('?'));
    if (asked.length >= interviewQuestions) return [];
    if (attributed.length < fewestQuotes || attributed.some(({ start }) => start < second.end)) return [];
    const { cues } = pack.attribution;
    const opening = normalise(text.slice(lead.start, second.end));
    const named =
      sourcePhrases(pack).some((phrase) => opening.includes(phrase)) ||
      (opening.match(/[\p{L}\p{M}]+/gu) ?? []).some((word) =>
        cues.get(word)?.some(({ strength, tail }) => strength === 'say' && tail.length === 0),
      );
    if (named) return [];
    const sentence = analysis.sentences.find(({ start }) => start >= lead.start);
    return [{ start: lead.start, end: sentence?.end ?? lead.end, messageId: 'missing' }];
  },
);
