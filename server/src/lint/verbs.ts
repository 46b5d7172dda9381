import type { LintPack } from '../lang/lint';
import type { Localised } from '../core/locale';
import { overlaps, type Span } from '../core/span';
import { isInsideMarks, neutralVerb, spokenQuotes } from './speech';
import { documentRule, type Finding, type Rule, type SeverityByPreset } from './types';

/** UTF-16 units between a verb of the narration and its subject. */
const farthest = 40;

type VerbList = 'loadedVerbs' | 'ornateVerbs' | 'factiveVerbs' | 'nonSpeechVerbs';

/** What tells one rule about reporting verbs from another. */
interface VerbRule {
  readonly id: string;
  readonly list: VerbList;
  readonly severity: SeverityByPreset;
  readonly summary: Localised;
  readonly message: Localised;
  /** Whether the verb counts only as an incise, where it stands for an act of speech. */
  readonly inciseOnly?: boolean;
  readonly neutralFix: boolean;
}

/** A rule about the choice of reporting verbs: one report for each cue of the narration whose lemma a list holds. */
export function verbRule({
  id,
  list,
  severity,
  summary,
  message,
  inciseOnly = false,
  neutralFix,
}: VerbRule): Rule {
  return documentRule(
    {
      id,
      languages: ['fr', 'en'],
      severity,
      fixable: neutralFix ? 'suggestion' : 'none',
      summary,
      messages: {
        verb: message,
        neutral: { en: 'Replace by “{neutral}”', fr: 'Remplacer par « {neutral} »' },
      },
      options: {
        allow: { type: 'strings', default: [], about: 'Lemmas that are not reported.' },
      },
    },
    ({ analysis, pack, options }) => {
      const seen = new Set<number>();
      const verbs: LintPack[VerbList] = pack.lint[list];
      return spokenQuotes(analysis).flatMap((quote): Finding[] => {
        const { cue } = quote;
        if (cue === undefined || seen.has(cue.start) || !verbs.has(cue.lemma)) return [];
        if (options.allow.includes(cue.lemma) || overlaps(cue, quote) || isInsideMarks(analysis, cue))
          return [];
        if (inciseOnly && cue.start < quote.end) return [];
        if (quote.kind === 'indirect' && !isBeside(quote.speaker, cue)) return [];
        if (quote.kind !== 'direct' && isAct(analysis.snapshot.text, cue, pack.lint)) return [];
        seen.add(cue.start);
        const mended = neutralFix ? neutralVerb(analysis.snapshot.text, quote, cue, pack) : undefined;
        return [
          {
            start: cue.start,
            end: cue.end,
            messageId: 'verb',
            data: { verb: cue.lemma },
            ...(mended === undefined
              ? {}
              : {
                  fixes: [
                    {
                      kind: 'suggestion',
                      titleId: 'neutral',
                      data: { neutral: mended.neutral },
                      edits: mended.edits,
                    },
                  ],
                }),
          },
        ];
      });
    },
  );
}

/** Whether the verb has an object that makes it a deed, or is glued to what follows and no verb (`claim-`). */
function isAct(text: string, cue: Span, { actObjects }: LintPack): boolean {
  const [, glued, word = ''] = /^(-)|^\s+([\p{L}\p{M}'’]+)/u.exec(text.slice(cue.end, cue.end + 40)) ?? [];
  return glued !== undefined || actObjects.has(word.toLowerCase().replace(/’/gu, "'"));
}

/** Whether subject and verb stand beside each other; a noun that looks like a verb (`asylum claim`) is far from both. */
function isBeside(speaker: Span | undefined, cue: Span): boolean {
  if (speaker === undefined) return false;
  return cue.start - speaker.end < farthest && speaker.start - cue.end < farthest;
}
