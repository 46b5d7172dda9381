import type { WireDoubt } from '../../../server/src/protocol';

/** How the quotes of one speaker look: a colour, and a line that tells them apart without it. */
export interface SpeakerLook {
  /** Id of a colour that package.json contributes; its background is the same id with `Background`. */
  readonly color: string;
  readonly line: 'solid' | 'dashed' | 'dotted' | 'double';
  /** What stands in the gutter; `3?` where the speaker is but likely. */
  readonly sign: string;
  /** Of the line, in pixels: half as wide where the speaker is but likely. */
  readonly width: number;
}

/**
 * Seven colours after Okabe and Ito (*Color Universal Design*, 2008), which people with any kind of colour blindness
 * tell apart, times four kinds of line: 28 speakers differ.
 */
const colors = 7;
const lines = ['solid', 'dashed', 'dotted', 'double'] as const;

/** The ids of all colours, for the test that compares them with package.json. */
export const colorIds: readonly string[] = [
  ...Array.from({ length: colors }, (_, index) => `verbatim.speaker${String(index + 1)}`),
  'verbatim.speakerUnknown',
];

/**
 * The look of the nth speaker of an article, from 0; of quotes of nobody where `index` is undefined. A guessed speaker
 * lends a quote no colour.
 */
export function lookOf(index: number | undefined, doubt?: WireDoubt): SpeakerLook {
  if (index === undefined || doubt === 'guess')
    return { color: 'verbatim.speakerUnknown', line: 'dotted', sign: '?', width: 2 };
  const line = lines[index % lines.length] ?? 'solid';
  return {
    color: `verbatim.speaker${String((index % colors) + 1)}`,
    line,
    sign: `${String(index + 1)}${doubt === undefined ? '' : '?'}`,
    // Two lines and the gap between them need three pixels.
    width: line === 'double' ? 3 : doubt === undefined ? 2 : 1,
  };
}

/** A sign for the gutter as an SVG picture, in the colour given. */
export function gutterSign(sign: string, color: string): string {
  const size = [10.5, 8.5, 7][sign.length - 1] ?? 6;
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16">',
    `<circle cx="8" cy="8" r="6.5" fill="none" stroke="${color}"/>`,
    `<text x="8" y="11.5" text-anchor="middle" font-family="sans-serif" font-size="${String(size)}" fill="${color}">${sign}</text>`,
    '</svg>',
  ].join('');
}
