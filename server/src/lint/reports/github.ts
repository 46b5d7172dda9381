import type { Severity } from '../types';
import type { Formatter } from './report';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
};

/** Workflow commands, which GitHub Actions shows beside the lines of a pull request. */
export const github: Formatter = (files) =>
  files
    .flatMap(({ path, diagnostics }) =>
      diagnostics.map(({ severity, rule, message, line, column, endLine, endColumn }) => {
        // A column range is shown within one line only.
        const columns = line === endLine ? `,col=${String(column)},endColumn=${String(endColumn)}` : '';
        const place = `file=${property(path)},line=${String(line)},endLine=${String(endLine)}${columns}`;
        return `::${commands[severity]} ${place},title=${property(rule)}::${data(message)}\n`;
      }),
    )
    .join('');

function data(text: string): string {
  return text.replace(/%/gu, '%25').replace(/\r/gu, '%0D').replace(/\n/gu, '%0A');
}

function property(text: string): string {
  return data(text).replace(/:/gu, '%3A').replace(/,/gu, '%2C');
}
