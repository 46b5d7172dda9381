import { isLanguageCode } from '../lang/registry';
import type { LanguageChoice } from '../service/analyser';

/** What every command takes. */
export const commonOptions = { help: { type: 'boolean', short: 'h', default: false } } as const;

/** What the commands take that read articles. */
export const articleOptions = {
  ...commonOptions,
  language: { type: 'string', default: 'auto' },
  jsonl: { type: 'boolean', default: false },
} as const;

/** Which articles a call reads, and in which language. */
export interface ArticleOptions {
  readonly files: readonly string[];
  /** Articles come as JSON lines over standard input instead. */
  readonly jsonl: boolean;
  readonly language: LanguageChoice;
}

/** A call taken apart, `help` where it asks for that, or what is wrong with it. */
export function readCall<Parsed extends { readonly values: { readonly help?: boolean | undefined } }>(
  parse: () => Parsed,
): Parsed | string {
  try {
    const parsed = parse();
    return parsed.values.help === true ? 'help' : parsed;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** What to say of a language that there is not. */
export function noLanguage(language: string): string {
  return `--language takes fr, en or auto, not "${language}"`;
}

/** Whether a word names a language, or leaves it to the text. */
export function isLanguage(word: string): word is LanguageChoice {
  return word === 'auto' || isLanguageCode(word);
}

/** The articles of a call, or what is wrong with them. */
export function readArticles(
  { language, jsonl }: { readonly language: string; readonly jsonl: boolean },
  files: readonly string[],
): ArticleOptions | string {
  if (!isLanguage(language)) return noLanguage(language);
  if (jsonl && files.length > 0) return '--jsonl reads standard input; it takes no files';
  if (!jsonl && files.length === 0) return 'name at least one file, or pass --jsonl';
  return { files, jsonl, language };
}
