import { hashOf } from '../../core/hash';
import type { Severity } from '../types';
import {
  pageOf,
  type FileReport,
  type Formatter,
  type ReportContext,
  type ReportedDiagnostic,
} from './report';

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
};

/**
 * SARIF 2.1.0 (OASIS): one run, with columns in UTF-16 code units, fingerprints that outlive edits of other lines, safe
 * fixes, and the suppressions of people.
 */
export const sarif: Formatter = (files, context) =>
  `${JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: { driver: driverOf(context) },
          columnKind: 'utf16CodeUnits',
          results: files.flatMap((file) => resultsOf(file, context)),
        },
      ],
    },
    null,
    2,
  )}\n`;

function driverOf({ version, rules }: ReportContext): object {
  return {
    name: 'verbatim',
    version,
    rules: rules.map(({ id, summary }) => ({
      id,
      shortDescription: { text: summary.en },
      help: { text: `See ${pageOf(id)}` },
    })),
  };
}

function resultsOf({ path, diagnostics, suppressed }: FileReport, context: ReportContext): object[] {
  return [
    ...diagnostics.map((diagnostic) => resultOf(path, diagnostic, context)),
    ...suppressed.map(({ diagnostic, reason }) => ({
      ...resultOf(path, diagnostic, context),
      suppressions: [{ kind: 'external', justification: reason }],
    })),
  ];
}

function resultOf(path: string, diagnostic: ReportedDiagnostic, { rules }: ReportContext): object {
  const { rule, severity, message, line, column, endLine, endColumn, start, end, fixes } = diagnostic;
  const artifactLocation = { uri: uriOf(path) };
  const safe = fixes.find(({ kind }) => kind === 'safe');
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex(({ id }) => id === rule),
    level: levels[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation,
          region: {
            startLine: line,
            startColumn: column,
            endLine,
            endColumn,
            charOffset: start,
            charLength: end - start,
          },
        },
      },
    ],
    partialFingerprints: { 'verbatim/v1': hashOf(`${rule}\n${path}\n${message}`) },
    ...(safe === undefined
      ? {}
      : {
          fixes: [
            {
              description: { text: safe.title },
              artifactChanges: [
                {
                  artifactLocation,
                  replacements: safe.edits.map((edit) => ({
                    deletedRegion: { charOffset: edit.start, charLength: edit.end - edit.start },
                    insertedContent: { text: edit.newText },
                  })),
                },
              ],
            },
          ],
        }),
  };
}

/** A relative path as a URI reference. */
function uriOf(path: string): string {
  return path.split(/[\\/]/u).map(encodeURIComponent).join('/');
}
