import { bratImport } from './brat';
import { doccanoImport } from './doccano';
import { ImportError, type ImportFormat, type ImportResult, type ImportSource } from './format';
import { labelStudioImport } from './labelStudio';
import { newsmlImport } from './newsml';
import { nitfImport } from './nitf';
import { prodigyImport } from './prodigy';
import { recordImport } from './record';
import { webAnnotationImport } from './webAnnotation';

/** Every format that `verbatim import` reads, in the order in which a file is tried for them. */
export const importFormats: readonly ImportFormat[] = [
  bratImport,
  newsmlImport,
  nitfImport,
  webAnnotationImport,
  recordImport,
  labelStudioImport,
  prodigyImport,
  doccanoImport,
];

/**
 * The format of a file.
 * In: `auto`, or a format's id, and the file. Out: undefined when there is none such, or none that the file looks like.
 */
export function importFormatOf(id: string, name: string, content: string): ImportFormat | undefined {
  return id === 'auto'
    ? importFormats.find((format) => format.recognises(name, content))
    : importFormats.find((format) => format.id === id);
}

/** Reads a file; what is wrong with all of it comes back as a problem. */
export function importFile(format: ImportFormat, source: ImportSource): ImportResult {
  try {
    return format.read(source);
  } catch (error) {
    if (error instanceof ImportError) return { articles: [], problems: [error.message] };
    throw error;
  }
}
