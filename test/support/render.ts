import type { Analysis } from '../../server/src/core/analysis';
import { textOf, type Span } from '../../server/src/core/span';

/**
 * An analysis as a person reads it in a diff: the blocks with names in `[…]` and quotes numbered `{1 … 1}`, then who
 * says what, who is named, and where.
 */
export function renderAnalysis(analysis: Analysis): string {
  const { text } = analysis.snapshot;
  const lines = [`language: ${analysis.language}`, ''];
  const inserts = marksFor(analysis);
  for (const block of analysis.blocks)
    lines.push(`${block.kind.padEnd(9)}  ${insertInto(text, block, inserts)}`);
  lines.push('', 'quotes');
  analysis.quotes.forEach((quote, index) => {
    const words = (span: Span | undefined): string =>
      span === undefined ? '–' : textOf(text, span).replace(/\s+/gu, ' ');
    const group = quote.group === undefined ? '' : ` (quotation ${String(quote.group)})`;
    lines.push(
      `  ${String(index + 1).padStart(2)} ${quote.kind} · ${quote.speakerName ?? 'nobody stated'} · speaker: ${words(quote.speaker)} · cue: ${words(quote.cue)} · ${quote.why}${group}`,
    );
  });
  lines.push('', 'entities');
  for (const { name, type, role, gender, mentions } of analysis.entities) {
    const traits = [type, role, gender].filter((trait) => trait !== undefined).join(', ');
    lines.push(
      `  ${name.replace(/\s+/gu, ' ')} (${traits}): ${mentions.map((mention) => textOf(text, mention).replace(/\s+/gu, ' ')).join(' | ')}`,
    );
  }
  lines.push('', 'places');
  for (const { entity, chosen, why } of analysis.places) {
    const point =
      chosen === undefined
        ? 'nowhere'
        : `${chosen.name}, ${chosen.kind}, ${chosen.country} ${chosen.lat.toFixed(2)} ${chosen.lon.toFixed(2)}`;
    lines.push(`  ${entity}: ${point} (${why})`);
  }
  if (analysis.problems.length > 0)
    lines.push('', 'problems', ...analysis.problems.map(({ stage, message }) => `  ${stage}: ${message}`));
  return `${lines.join('\n')}\n`;
}

interface Insert {
  readonly at: number;
  readonly mark: string;
  /** Closing marks stand before opening ones at the same place. */
  readonly closes: boolean;
}

function marksFor({ quotes, mentions }: Analysis): Insert[] {
  const around = ({ start, end }: Span, open: string, close: string): Insert[] => [
    { at: start, mark: open, closes: false },
    { at: end, mark: close, closes: true },
  ];
  return [
    ...quotes.flatMap((quote, index) => around(quote, `{${String(index + 1)} `, ` ${String(index + 1)}}`)),
    ...mentions.filter(({ kind }) => kind === 'name').flatMap((mention) => around(mention, '[', ']')),
  ].sort((a, b) => a.at - b.at || Number(b.closes) - Number(a.closes));
}

function insertInto(text: string, block: Span, inserts: readonly Insert[]): string {
  let shown = '';
  let from = block.start;
  for (const { at, mark, closes } of inserts) {
    const inside = closes ? at > block.start && at <= block.end : at >= block.start && at < block.end;
    if (!inside) continue;
    shown += text.slice(from, at) + mark;
    from = at;
  }
  return (shown + text.slice(from, block.end)).replace(/\r?\n/gu, ' ');
}
