import { setOf } from '../../annotations/state';
import { fromAnalysisInSteps } from '../../exports/fromAnalysis';
import type { Steps } from '../../core/steps';
import { dialects, type ExportFormat, type ExportOptions, type OutputFile } from '../../exports/format';
import { exportFormatOf, exportFormats } from '../../exports/formats';
import { formatTitles } from '../../exports/formatTitles';
import {
  exportFormatsRequest,
  exportRequest,
  importRequest,
  type ExportParams,
  type ExportResult,
  type ImportParams,
  type ImportResult,
  type WireExportFormat,
  type WireOutput,
} from '../../protocol';
import { importArticles, textsNeeded } from '../../service/importing';
import type { Article } from '../articles';
import type { Feature } from '../feature';

const nothing: ExportResult = { files: [] };
const nothingImported: ImportResult = { needs: [], files: [], problems: [] };

/** Exports of the article in front, and imports of files that the client has read. */
export const exchangeFeature: Feature = {
  id: 'exchange',
  capability: {},
  register({ connection, answer, answerPlain, inTurns }) {
    connection.onRequest(exportFormatsRequest, (_: unknown, token) =>
      answerPlain('exportFormats', token, [], (ui) =>
        exportFormats.map(({ id, extension }): WireExportFormat => ({
          id,
          extension,
          title: formatTitles[id]?.[ui] ?? id,
        })),
      ),
    );
    connection.onRequest(exportRequest, ({ uri, name, format, dialect, now }: ExportParams, token) =>
      answer('export', uri, token, nothing, (article) => {
        const found = exportFormatOf(format);
        if (found === undefined) return nothing;
        const chosen = dialects.find((known) => known === dialect) ?? 'csv';
        const options = { dialect: chosen, now, ui: article.ui };
        return inTurns(exportInSteps(found, article, name, options), token, nothing);
      }),
    );
    connection.onRequest(importRequest, (params: ImportParams, token) =>
      answerPlain('import', token, nothingImported, (): ImportResult => {
        const { format, name, content, acceptSuggestions } = params;
        const needs = textsNeeded(format, name, content).filter((text) => !Object.hasOwn(params.texts, text));
        if (needs.length > 0) return { ...nothingImported, needs };
        const found = Object.entries(params.texts).flatMap(([text, words]) =>
          words === null ? [] : [[text, words] as const],
        );
        const source = { name, content, texts: new Map(found) };
        const sidecars = new Map(Object.entries(params.sidecars));
        return { needs: [], ...importArticles(format, source, sidecars, { acceptSuggestions }) };
      }),
    );
  },
};

function* exportInSteps(
  format: ExportFormat,
  { analysis, annotations }: Article,
  name: string,
  options: ExportOptions,
): Steps<ExportResult> {
  const set = annotations === undefined ? undefined : setOf(annotations);
  const article = yield* fromAnalysisInSteps(analysis, name, set);
  const writer = format.open(options);
  const start = writer.addInSteps === undefined ? writer.add(article) : yield* writer.addInSteps(article);
  yield;
  const rest = writer.endInSteps === undefined ? writer.end() : yield* writer.endInSteps();
  yield;
  const main: OutputFile = { name: '', content: typeof rest === 'string' ? start + rest : rest };
  const text: OutputFile[] = format.withText === true ? [{ name: '.txt', content: article.text }] : [];
  return { files: [main, ...text, ...(format.extras ?? [])].map(toWire) };
}

/** So many bytes are written at a time: they are arguments of a call. */
const bytesAtOnce = 10_000;

function toWire({ name, content }: OutputFile): WireOutput {
  if (typeof content === 'string') return { name, text: content };
  const bytes: string[] = [];
  for (let at = 0; at < content.length; at += bytesAtOnce)
    bytes.push(String.fromCharCode(...content.subarray(at, at + bytesAtOnce)));
  return { name, bytes: bytes.join('') };
}
