import type { LanguageCode } from '../core/analysis';

/** Names of the house styles. */
export const presetIds = ['en-ap', 'en-uk', 'eu-fr', 'fr-afp', 'fr-ca', 'fr-ch', 'fr-presse'] as const;
export type PresetId = (typeof presetIds)[number];

export interface MarkStyle {
  readonly open: string;
  readonly close: string;
}

/**
 * What newsrooms do differently. Sources: AFP dispatches, Bureau de la traduction *Guide du rédacteur* 7.2, Le Robert,
 * EU Interinstitutional Style Guide 6.4, Imprimerie nationale (as quoted by LanguageTool), AP and BBC style notes.
 */
export interface HouseStyle {
  readonly id: PresetId;
  readonly language: LanguageCode;
  /** Marks of a quotation. */
  readonly level1: MarkStyle;
  /** Other marks that are as good at the first level, as long as one text keeps to them. */
  readonly alsoLevel1: readonly MarkStyle[];
  /** Marks of a quotation within a quotation. */
  readonly level2: readonly MarkStyle[];
  /** What stands between a guillemet and its words: a no-break space, or nothing. */
  readonly innerSpace: '' | '\u00a0' | '\u202f';
  /** What stands before a high mark; a mark that is missing here takes nothing before it. */
  readonly spaceBefore: Readonly<Record<':' | ';' | '!' | '?', '' | ' ' | '\u00a0' | '\u202f'>>;
  readonly apostrophe: "'" | '’';
  /** Where comma and stop go at the end of a quotation: always inside (AP), or by what was said. */
  readonly stops: 'inside' | 'logical';
  /** What announces a quoted sentence. */
  readonly introducer: ':' | ',';
  /** `"…", dit-il. "…"` or `« …, dit-il. … »`. */
  readonly incise: 'close-and-reopen' | 'may-stay-inside';
  /** Wire agency layout: dateline, weekday instead of `hier`, initials at the foot. */
  readonly wire: boolean;
  /** The form of a cut within a quotation. */
  readonly cut: '(...)' | '[...]' | '...';
}

const straight: MarkStyle = { open: '"', close: '"' };
const guillemets: MarkStyle = { open: '«', close: '»' };
const curly: MarkStyle = { open: '“', close: '”' };
const singleCurly: MarkStyle = { open: '‘', close: '’' };
const singleStraight: MarkStyle = { open: "'", close: "'" };

const frPresse: HouseStyle = {
  id: 'fr-presse',
  language: 'fr',
  level1: guillemets,
  alsoLevel1: [],
  level2: [curly, straight],
  innerSpace: '\u00a0',
  spaceBefore: { ':': '\u00a0', ';': '\u202f', '!': '\u202f', '?': '\u202f' },
  apostrophe: '’',
  stops: 'logical',
  introducer: ':',
  incise: 'may-stay-inside',
  wire: false,
  cut: '(...)',
};

const enAp: HouseStyle = {
  id: 'en-ap',
  language: 'en',
  level1: curly,
  alsoLevel1: [straight],
  level2: [singleCurly, singleStraight],
  innerSpace: '',
  spaceBefore: { ':': '', ';': '', '!': '', '?': '' },
  apostrophe: '’',
  stops: 'inside',
  introducer: ',',
  incise: 'close-and-reopen',
  wire: false,
  cut: '...',
};

/** Every house style by its name. */
export const presets: Readonly<Record<PresetId, HouseStyle>> = {
  'en-ap': enAp,
  'en-uk': {
    ...enAp,
    id: 'en-uk',
    alsoLevel1: [straight, singleCurly, singleStraight],
    level2: [singleCurly, singleStraight, curly, straight],
    stops: 'logical',
    introducer: ':',
  },
  'eu-fr': {
    ...frPresse,
    id: 'eu-fr',
    innerSpace: '',
    spaceBefore: { ':': '\u00a0', ';': '', '!': '', '?': '' },
    cut: '[...]',
  },
  'fr-afp': {
    ...frPresse,
    id: 'fr-afp',
    level1: straight,
    level2: [{ open: '+', close: '+' }],
    innerSpace: '',
    spaceBefore: { ':': ' ', ';': ' ', '!': ' ', '?': ' ' },
    apostrophe: "'",
    incise: 'close-and-reopen',
    wire: true,
    cut: '(...)',
  },
  'fr-ca': {
    ...frPresse,
    id: 'fr-ca',
    spaceBefore: { ':': '\u00a0', ';': '', '!': '', '?': '' },
    cut: '[...]',
  },
  'fr-ch': {
    ...frPresse,
    id: 'fr-ch',
    level2: [{ open: '‹', close: '›' }, curly, straight],
    innerSpace: '\u202f',
    spaceBefore: { ':': '\u202f', ';': '\u202f', '!': '\u202f', '?': '\u202f' },
  },
  'fr-presse': frPresse,
};

/** Whether a string names a house style. */
export function isPresetId(name: string): name is PresetId {
  return presetIds.some((id) => id === name);
}

/** How far into a text its marks are counted. */
const sample = 20_000;

/**
 * The house style that a text most likely follows.
 * French: more straight marks than guillemets, or an agency's name in the dateline, is `fr-afp`; guillemets without
 * inner spaces are `eu-fr`. English: single marks at the first level, or commas and stops mostly behind the closing mark, are `en-uk`.
 */
export function suggestPreset(text: string, language: LanguageCode): PresetId {
  const head = text.slice(0, sample);
  const count = (pattern: RegExp): number => head.match(pattern)?.length ?? 0;
  if (language === 'en') {
    const doubles = count(/[“"]/gu);
    const singles = count(/(?<![\p{L}\p{N}])[‘'](?=\p{Lu})/gu);
    const outside = count(/[”"][.,]/gu);
    const inside = count(/[.,][”"]/gu);
    return singles > doubles || (outside > 1 && outside > inside) ? 'en-uk' : 'en-ap';
  }
  const guillemets = count(/«/gu);
  const straightPairs = count(/"/gu) / 2;
  if (straightPairs > guillemets || (guillemets === 0 && /\(AFP\)/u.test(head))) return 'fr-afp';
  const tight = count(/«(?=[\p{L}\p{N}])/gu);
  return tight >= 3 && tight === guillemets ? 'eu-fr' : 'fr-presse';
}
