import { tally, type FileReport, type Formatter } from './report';

/** For people: a block a file, a line a diagnostic. */
export const stylish: Formatter = (files) => {
  const blocks = files.filter(({ diagnostics }) => diagnostics.length > 0).map(blockOf);
  const { error, warning, information } = tally(files);
  const total = error + warning + information;
  const fixable = files.reduce(
    (sum, { diagnostics }) =>
      sum + diagnostics.filter(({ fixes }) => fixes.some(({ kind }) => kind === 'safe')).length,
    0,
  );
  if (total === 0) return '';
  const counts = `${plural(total, 'problem')} (${plural(error, 'error')}, ${plural(warning, 'warning')}, ${String(information)} information)`;
  const hint = fixable > 0 ? `\n${plural(fixable, 'problem')} can be mended with --fix` : '';
  return `${blocks.join('\n')}\n${counts}${hint}\n`;
};

function blockOf({ path, diagnostics }: FileReport): string {
  const rows = diagnostics.map(({ line, column, severity, message, rule }) => [
    `${String(line)}:${String(column)}`,
    severity,
    message,
    rule,
  ]);
  const width = (index: number): number => Math.max(...rows.map((row) => row[index]?.length ?? 0));
  const [places, severities] = [width(0), width(1)];
  const lines = rows.map(
    ([place = '', severity = '', message = '', rule = '']) =>
      `  ${place.padStart(places)}  ${severity.padEnd(severities)}  ${message}  ${rule}`,
  );
  return `${path}\n${lines.join('\n')}\n`;
}

function plural(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}
