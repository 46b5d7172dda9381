import type { LanguageCode } from '../core/analysis';
import { globMatcher } from '../core/glob';
import { isLanguageCode } from '../lang/registry';
import { readRuleChoices, type OnProblem, type RuleChoices } from './config';
import { isPresetId, type PresetId } from './presets';
import type { Rule } from './types';

/** The name of the file in which a project keeps its checks. */
export const configFileName = '.verbatimrc.json';

/** What the configuration files say about one article. */
export interface FileConfig {
  readonly preset?: PresetId;
  readonly language?: LanguageCode;
  /** Choices about rules, the weakest first. */
  readonly layers: readonly RuleChoices[];
  /** Paths of the files read, the one that was found first. */
  readonly sources: readonly string[];
}

/** Reads a text file by its path (`/`-separated); answers undefined when there is none. */
export type LoadText = (path: string) => Promise<string | undefined>;

/** A chain of `extends` longer than this goes in a circle. */
const deepest = 8;

/** Folders above the article that are searched. */
const highest = 40;

/**
 * What the nearest `.verbatimrc.json` at or above an article says about it.
 * In: the article's path, `/`-separated; how to read files. Out: undefined when there is no such file. Within a file what
 * it extends is weakest, then its own `preset`, `language` and `rules`, then each of its `overrides` whose globs fit, in
 * order. What cannot be read is reported by file and left out.
 */
export async function findFileConfig(
  article: string,
  load: LoadText,
  rules: readonly Rule[],
  onProblem: OnProblem,
): Promise<FileConfig | undefined> {
  let folder = parentOf(article);
  for (let level = 0; level < highest; level++) {
    const path = `${folder === '/' ? '' : folder}/${configFileName}`;
    const text = await load(path);
    if (text !== undefined) return readFile(path, text, { article, load, rules, onProblem }, 0);
    const above = parentOf(folder);
    if (above === folder) return undefined;
    folder = above;
  }
  return undefined;
}

interface Reading {
  readonly article: string;
  readonly load: LoadText;
  readonly rules: readonly Rule[];
  readonly onProblem: OnProblem;
}

async function readFile(path: string, text: string, reading: Reading, depth: number): Promise<FileConfig> {
  const complain: OnProblem = (problem) => reading.onProblem(`${path}: ${problem}`);
  const nothing: FileConfig = { layers: [], sources: [path] };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    complain(`not JSON (${error instanceof Error ? error.message : String(error)}); it is left out`);
    return nothing;
  }
  if (!isObject(value)) {
    complain('expected an object; it is left out');
    return nothing;
  }
  for (const key of Object.keys(value))
    if (!['$schema', 'extends', 'preset', 'language', 'rules', 'overrides'].includes(key))
      complain(`there is no "${key}" here`);
  const base = await readExtended(path, value['extends'], reading, depth, complain);
  const own = readPart(value, reading.rules, complain);
  const fitting = (Array.isArray(value['overrides']) ? value['overrides'] : []).flatMap(
    (override: unknown): Omit<FileConfig, 'sources'>[] => {
      if (!isObject(override)) {
        complain('each of "overrides" must be an object with "files"');
        return [];
      }
      return fits(override['files'], path, reading.article, complain)
        ? [readPart(override, reading.rules, complain)]
        : [];
    },
  );
  return [own, ...fitting].reduce<FileConfig>(
    (all, part) => ({ ...all, ...part, layers: [...all.layers, ...part.layers], sources: all.sources }),
    { ...base, sources: [path, ...base.sources] },
  );
}

async function readExtended(
  path: string,
  value: unknown,
  reading: Reading,
  depth: number,
  complain: OnProblem,
): Promise<FileConfig> {
  const names = typeof value === 'string' ? [value] : Array.isArray(value) ? value : [];
  let base: FileConfig = { layers: [], sources: [] };
  for (const name of names) {
    if (typeof name !== 'string') {
      complain('"extends" takes the path of another file, or several');
      continue;
    }
    const other = resolvePath(parentOf(path), name);
    const text = depth < deepest ? await reading.load(other) : undefined;
    if (text === undefined) {
      complain(depth < deepest ? `it extends ${name}, which is not there` : 'its "extends" goes in a circle');
      continue;
    }
    const more = await readFile(other, text, reading, depth + 1);
    base = {
      ...base,
      ...more,
      layers: [...base.layers, ...more.layers],
      sources: [...base.sources, ...more.sources],
    };
  }
  return base;
}

function readPart(
  value: Readonly<Record<string, unknown>>,
  rules: readonly Rule[],
  complain: OnProblem,
): Omit<FileConfig, 'sources'> {
  const { preset, language } = value;
  const hasPreset = typeof preset === 'string' && isPresetId(preset);
  const hasLanguage = typeof language === 'string' && isLanguageCode(language);
  if (preset !== undefined && preset !== 'auto' && !hasPreset)
    complain(`there is no preset ${JSON.stringify(preset)}`);
  if (language !== undefined && language !== 'auto' && !hasLanguage)
    complain(`there is no language ${JSON.stringify(language)}`);
  return {
    ...(hasPreset ? { preset } : {}),
    ...(hasLanguage ? { language } : {}),
    layers: value['rules'] === undefined ? [] : [readRuleChoices(value['rules'], rules, complain)],
  };
}

/** Whether an article is among the files of an override; globs are relative to the configuration's folder. */
function fits(files: unknown, path: string, article: string, complain: OnProblem): boolean {
  const globs = (Array.isArray(files) ? files : [files]).filter((glob) => typeof glob === 'string');
  if (globs.length === 0) complain('each of "overrides" needs "files", a glob or several');
  const folder = parentOf(path);
  const relative = article.slice(folder === '/' ? 1 : folder.length + 1);
  // A glob without a folder fits the file in any, as in .gitignore.
  return globMatcher(globs.map((glob) => (glob.includes('/') ? glob : `**/${glob}`)))(relative);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parentOf(path: string): string {
  const at = path.lastIndexOf('/');
  return at <= 0 ? '/' : path.slice(0, at);
}

function resolvePath(folder: string, name: string): string {
  if (name.startsWith('/')) return name;
  const parts = folder.split('/');
  for (const part of name.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
