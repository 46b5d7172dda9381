import type { EntityModel, Logger, ModelSpan } from '../core/ports';

/** What the user's entity model has said of paragraphs. Analyses wait for none of it. */
export interface ModelReadings {
  /** The names that the model found in a paragraph; undefined until it has answered. */
  readonly of: (text: string) => readonly ModelSpan[] | undefined;
  /**
   * Asks about those paragraphs of an article that it was not asked about yet, one after another; the end of a book is
   * left out.
   * Out: whether any of them has names, so that an analysis would now read otherwise. Never rejects: a model that
   * cannot be used is logged once and not asked again.
   */
  readonly ask: (texts: readonly string[]) => Promise<boolean>;
}

/** The model that the settings name. */
export interface EntityModels {
  /** Readings of the model in a folder; undefined for none (an empty name), or where this host runs no models. */
  in(folder: string): ModelReadings | undefined;
  /** Lets a model that failed be tried again, when settings have changed. */
  retry(): void;
}

/** Characters of paragraphs whose names are kept: what an editor has open, and much more. */
const defaultKept = 4_000_000;

/** What one article may take of them, lest two long texts drive out each other's names for ever. */
const share = 1 / 8;

/**
 * Keeps one model open at a time: the folder is a setting of the machine. Nothing is loaded before a folder is named.
 * `open`: undefined where the host cannot run models.
 */
export function openEntityModels(
  open: ((folder: string) => EntityModel) | undefined,
  logger: Pick<Logger, 'error' | 'warn'>,
): EntityModels {
  let current: { readonly folder: string; readonly readings?: ModelReadings; close(): void } | undefined;
  let failed = false;
  return {
    in(folder) {
      if (current?.folder === folder) return current.readings;
      current?.close();
      current = undefined;
      failed = false;
      if (folder === '') return undefined;
      if (open === undefined) {
        logger.warn(
          `verbatim.entities.model: ${folder} is not used; local models need VS Code on the desktop, names are found without it`,
        );
        current = { folder, close: () => {} };
        return undefined;
      }
      const model = open(folder);
      const readings = readingsOf(model, (problem) => {
        // Closed for another one: nothing went wrong.
        if (current?.folder !== folder) return;
        failed = true;
        model.close();
        logger.error(`verbatim.entities.model: ${problem}. Names are found without it.`);
      });
      current = { folder, readings, close: () => model.close() };
      return readings;
    },
    retry() {
      if (failed) current = undefined;
      failed = false;
    },
  };
}

/** The readings of one model, bounded by the text they cover; `onFailure` is called once at most. */
export function readingsOf(
  model: Pick<EntityModel, 'recognise'>,
  onFailure: (problem: string) => void,
  kept: number = defaultKept,
): ModelReadings {
  const known = new Map<string, readonly ModelSpan[]>();
  const asked = new Set<string>();
  let characters = 0;
  let broken = false;
  const keep = (text: string, spans: readonly ModelSpan[]): void => {
    known.set(text, spans);
    characters += text.length;
    for (const oldest of known.keys()) {
      if (characters <= kept || oldest === text) break;
      known.delete(oldest);
      characters -= oldest.length;
    }
  };
  return {
    of: (text) => known.get(text),
    async ask(texts) {
      let length = 0;
      const read = texts.filter((text) => (length += text.length) <= kept * share);
      const fresh = [...new Set(read)].filter((text) => !known.has(text) && !asked.has(text));
      for (const text of fresh) asked.add(text);
      let found = false;
      for (const text of fresh) {
        if (broken) break;
        try {
          const spans = await model.recognise(text);
          keep(text, spans);
          found ||= spans.length > 0;
        } catch (error) {
          if (!broken) onFailure(error instanceof Error ? error.message : String(error));
          broken = true;
        }
      }
      for (const text of fresh) asked.delete(text);
      return found && !broken;
    },
  };
}
