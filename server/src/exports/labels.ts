import type { EntityType, QuoteKind } from '../core/analysis';

/** What the annotation tools call the kinds of spans. */
export const entityLabels: Readonly<Record<EntityType, string>> = {
  person: 'Person',
  organization: 'Organization',
  place: 'Place',
  group: 'Group',
  event: 'Event',
  work: 'Work',
  other: 'Other',
};

export const quoteLabels: Readonly<Record<QuoteKind, string>> = {
  direct: 'DirectQuote',
  fragment: 'QuoteFragment',
  indirect: 'IndirectQuote',
  'not-speech': 'NotSpeech',
};

export const cueLabel = 'Cue';
export const speakerLabel = 'Speaker';

/** What a label stands for. */
export type LabelMeaning =
  | { readonly layer: 'mention'; readonly type: EntityType }
  | { readonly layer: 'quote'; readonly kind: QuoteKind }
  | { readonly layer: 'cue' }
  | { readonly layer: 'speaker' };

/** Names that other tools and corpora use: CoNLL, OntoNotes (spaCy), Quaero, and everyday words; lower-cased. */
const synonyms: Readonly<Record<string, LabelMeaning>> = {
  ...namesOf({ layer: 'mention', type: 'person' }, 'person per pers persname personne'),
  ...namesOf({ layer: 'mention', type: 'organization' }, 'organization organisation org orgname corporation'),
  ...namesOf({ layer: 'mention', type: 'place' }, 'place placename location loc gpe fac lieu'),
  ...namesOf({ layer: 'mention', type: 'group' }, 'group norp groupe demonym'),
  ...namesOf({ layer: 'mention', type: 'event' }, 'event événement evenement'),
  ...namesOf({ layer: 'mention', type: 'work' }, 'work workofart product œuvre oeuvre'),
  ...namesOf({ layer: 'mention', type: 'other' }, 'other misc name nom'),
  ...namesOf({ layer: 'quote', kind: 'direct' }, 'directquote quote quotation direct citation'),
  ...namesOf({ layer: 'quote', kind: 'fragment' }, 'quotefragment fragment mixedquote mixed'),
  ...namesOf({ layer: 'quote', kind: 'indirect' }, 'indirectquote indirect indirectspeech'),
  ...namesOf({ layer: 'quote', kind: 'not-speech' }, 'notspeech scarequote'),
  ...namesOf({ layer: 'cue' }, 'cue verb cueverb'),
  ...namesOf({ layer: 'speaker' }, 'speaker source locuteur'),
};

function namesOf(meaning: LabelMeaning, names: string): Record<string, LabelMeaning> {
  return Object.fromEntries(names.split(' ').map((name) => [name, meaning]));
}

/** What a label of any tool stands for (`PER`, `B-LOC` without its prefix, `DirectQuote`); undefined when unknown. */
export function meaningOf(label: string): LabelMeaning | undefined {
  const key = label.toLowerCase().replace(/[\s_-]/gu, '');
  return Object.hasOwn(synonyms, key) ? synonyms[key] : undefined;
}
