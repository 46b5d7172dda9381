import { numberIn } from '../numbers';
import { html } from '../webPage';

/** One piece of a bar. */
export interface Piece {
  readonly label: string;
  readonly value: number;
  /** Class that fills it; the style sheet gives each class a colour and, where pieces meet, a pattern. */
  readonly fill: string;
}

/** Inner width and height of a bar, in SVG units. */
const width = 240;
const height = 14;

/**
 * A bar of pieces side by side, as an SVG picture.
 * In: the pieces, the value that fills the whole width, and the language that numbers are written in. Out: with `label`, a picture that a screen reader names;
 * without, one it passes over, for rows whose numbers stand beside it.
 */
export function bar(pieces: readonly Piece[], whole: number, language: string, label?: string): string {
  const scale = whole > 0 ? width / whole : 0;
  let x = 0;
  const rects = pieces.flatMap(({ value, fill, label: name }) => {
    const length = value * scale;
    const rect = `<rect class="${fill}" x="${x.toFixed(2)}" y="1" width="${length.toFixed(2)}" height="${String(height - 2)}"><title>${html(name)} ${numberIn(language, value)}</title></rect>`;
    x += length;
    return length > 0 ? [rect] : [];
  });
  const reading = label === undefined ? 'aria-hidden="true"' : `role="img" aria-label="${html(label)}"`;
  return `<svg class="bar" viewBox="0 0 ${String(width)} ${String(height)}" preserveAspectRatio="none" ${reading}>${rects.join('')}</svg>`;
}

/** A legend: a sample and a name for each piece. */
export function legend(pieces: readonly Pick<Piece, 'label' | 'fill'>[]): string {
  const items = pieces.map(
    ({ label, fill }) =>
      `<li><svg class="sample" viewBox="0 0 12 12" aria-hidden="true"><rect class="${fill}" width="12" height="12"/></svg>${html(label)}</li>`,
  );
  return `<ul class="legend">${items.join('')}</ul>`;
}

/** A share in whole per cent, as the language writes it (`28 %`, `28%`); something is never nothing (`<1%`). */
export function percent(part: number, whole: number, language: string): string {
  const share = whole > 0 ? part / whole : 0;
  const format = new Intl.NumberFormat(language, { style: 'percent' });
  if (share === 0 || share >= 0.005) return format.format(share);
  return `${language.startsWith('fr') ? '<\u00a0' : '<'}${format.format(0.01)}`;
}
