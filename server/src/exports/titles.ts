import type { EntityType, QuoteKind } from '../core/analysis';
import type { Localised } from '../core/locale';

/** Headings and labels of the formats that people read, in the language of the interface. */
interface Titles {
  readonly article: string;
  readonly line: string;
  readonly item: string;
  readonly kind: string;
  readonly context: string;
  readonly said: string;
  readonly source: string;
  readonly status: string;
  readonly note: string;
  readonly number: string;
  readonly role: string;
  readonly nobody: string;
  readonly cue: string;
  readonly whoSaysWhat: string;
  readonly named: string;
  readonly where: string;
  readonly legend: string;
  readonly suggestion: string;
  readonly types: Readonly<Record<EntityType, string>>;
  readonly quotes: Readonly<Record<QuoteKind, string>>;
  readonly statuses: Readonly<Record<'to-check' | 'checked' | 'wrong', string>>;
}

export const titles: Localised<Titles> = {
  en: {
    article: 'Article',
    line: 'Line',
    item: 'Item',
    kind: 'Kind',
    context: 'Sentence',
    said: 'Speaker',
    source: 'Source checked',
    status: 'Status',
    note: 'Note',
    number: 'number',
    role: 'title or function',
    nobody: 'Speaker not stated',
    cue: 'cue',
    whoSaysWhat: 'Who says what',
    named: 'Who and what is named',
    where: 'Where',
    legend: 'Legend',
    suggestion: 'suggested, confirmed by nobody yet',
    types: {
      person: 'person',
      organization: 'organisation',
      place: 'place',
      group: 'group',
      event: 'event',
      work: 'work',
      other: 'name',
    },
    quotes: {
      direct: 'direct quote',
      fragment: 'quoted fragment',
      indirect: 'indirect speech',
      'not-speech': 'not speech',
    },
    statuses: { 'to-check': 'to check', checked: 'checked', wrong: 'wrong' },
  },
  fr: {
    article: 'Article',
    line: 'Ligne',
    item: 'Élément',
    kind: 'Nature',
    context: 'Phrase',
    said: 'Locuteur',
    source: 'Source consultée',
    status: 'État',
    note: 'Remarque',
    number: 'chiffre',
    role: 'titre ou fonction',
    nobody: 'Locuteur non indiqué',
    cue: 'verbe ou source',
    whoSaysWhat: 'Qui dit quoi',
    named: 'Qui et quoi',
    where: 'Où',
    legend: 'Légende',
    suggestion: 'proposé, confirmé par personne encore',
    types: {
      person: 'personne',
      organization: 'organisation',
      place: 'lieu',
      group: 'groupe',
      event: 'événement',
      work: 'œuvre',
      other: 'nom',
    },
    quotes: {
      direct: 'citation directe',
      fragment: 'fragment cité',
      indirect: 'discours indirect',
      'not-speech': 'pas une parole',
    },
    statuses: { 'to-check': 'à vérifier', checked: 'vérifié', wrong: 'faux' },
  },
};
