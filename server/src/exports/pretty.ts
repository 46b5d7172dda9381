import type { ArticleRecord } from './record';

/** Paints a piece of text; the plain painter answers it as it is. */
export type Paint = (style: 'bold' | 'dim' | 'speaker' | 'place', text: string) => string;

/** How much of a quote a line shows, in UTF-16 code units. */
const quoteWidth = 72;

/**
 * The record for people to read: who said what, who and what is named, where it happens.
 * In: the record and how to colour. Out: lines that end in a line break.
 */
export function formatPretty(record: ArticleRecord, paint: Paint): string {
  const lines: string[] = [paint('bold', record.id) + paint('dim', ` (${record.language})`)];
  const spoken = record.quotes.filter(({ kind }) => kind !== 'not-speech');
  if (spoken.length > 0) {
    lines.push('', 'Who says what');
    const width = Math.min(32, Math.max(...spoken.map(({ speakerName }) => (speakerName ?? '?').length)));
    for (const quote of spoken) {
      const speaker = shorten(quote.speakerName ?? '?', width).padEnd(width);
      const cue = quote.cue === null ? '' : paint('dim', ` [${oneLine(quote.cue.text)}]`);
      lines.push(`  ${paint('speaker', speaker)}  ${shorten(oneLine(quote.text), quoteWidth)}${cue}`);
    }
  }
  const named = record.entities.filter(({ mentions }) => mentions.some(({ kind }) => kind === 'name'));
  if (named.length > 0) {
    lines.push('', 'Who and what is named');
    for (const entity of named) {
      const role = entity.role === undefined ? '' : `, ${oneLine(entity.role)}`;
      lines.push(
        `  ${oneLine(entity.name)}${paint('dim', ` ${entity.type}${role}, ${String(entity.mentions.length)}×`)}`,
      );
    }
  }
  const places = new Map(record.places.map((place) => [place.entity, place]));
  if (places.size > 0) {
    lines.push('', 'Where');
    for (const place of places.values()) {
      const point =
        place.lat === null || place.lon === null
          ? 'in no gazetteer'
          : `${place.kind ?? ''} ${place.country ?? ''} ${place.lat.toFixed(2)} ${place.lon.toFixed(2)}`.replace(
              /\s+/gu,
              ' ',
            );
      lines.push(`  ${paint('place', oneLine(place.name))}${paint('dim', ` ${point}`)}`);
    }
  }
  for (const problem of record.problems)
    lines.push('', `Problem in stage ${problem.stage}: ${problem.message}`);
  return `${lines.join('\n')}\n\n`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

function shorten(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, width - 1)}…`;
}
