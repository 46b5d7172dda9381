import { entityTypes, isEntityType, type EntityType } from '../core/analysis';
import { isLanguageCode } from '../lang/registry';
import { readRuleChoices, type OnProblem } from '../lint/config';
import { isPresetId } from '../lint/presets';
import { rules } from '../lint/rules';
import type { LanguageChoice } from '../service/analyser';
import { inlayHintChoices, type InlayHintChoice } from '../service/features/inlayHints';
import { placeLinkChoices, type PlaceLinkChoice } from '../service/features/placeLinks';
import { outlineOrders, type OutlineOrder } from '../service/features/outline';
import type { LintSettings } from '../service/linting';

/** The settings that the server reads, section `verbatim` of the client's configuration. */
export interface Settings {
  /** Who decides, empty for nobody named; whether it is told when. */
  readonly annotations: { readonly author: string; readonly time: boolean };
  /** Names that the user knows better than the model, with what they name. */
  readonly dictionary: ReadonlyMap<string, EntityType>;
  readonly language: LanguageChoice;
  readonly codeLens: boolean;
  readonly completionWhileTyping: boolean;
  /** Globs of the files that are articles, besides `.news` and `.article`. */
  readonly include: readonly string[];
  /** Whether the articles of the workspace may be read to answer over all of them. */
  readonly workspaceIndex: boolean;
  readonly diagnostics: boolean;
  /** The folder of the user's own entity model; empty for none. */
  readonly entityModel: string;
  readonly inlayHints: InlayHintChoice;
  readonly lint: LintSettings;
  readonly outlineOrder: OutlineOrder;
  readonly placeLinks: PlaceLinkChoice;
}

/** The same defaults as package.json declares; a test compares them. */
export const defaultSettings: Settings = {
  annotations: { author: '', time: true },
  dictionary: new Map(),
  language: 'auto',
  codeLens: true,
  completionWhileTyping: false,
  include: [],
  workspaceIndex: true,
  diagnostics: true,
  entityModel: '',
  inlayHints: 'off',
  lint: { preset: 'auto', rules: {} },
  outlineOrder: 'structure',
  placeLinks: 'off',
};

/**
 * Settings from whatever a client sends; a value of the wrong type falls back to its default, and what is wrong with
 * the settings of rules is told.
 */
export function parseSettings(value: unknown, onProblem: OnProblem = () => {}): Settings {
  const author = member(member(value, 'annotations'), 'author');
  const time = member(member(value, 'annotations'), 'time');
  const language = member(value, 'language');
  const include = member(value, 'include');
  const workspaceIndex = member(member(value, 'workspaceIndex'), 'enabled');
  const codeLens = member(member(value, 'codeLens'), 'enabled');
  const diagnostics = member(member(value, 'diagnostics'), 'enabled');
  const entityModel = member(member(value, 'entities'), 'model');
  const whileTyping = member(member(value, 'completion'), 'whileTyping');
  const hints = member(member(value, 'inlayHints'), 'speakers');
  const order = member(member(value, 'outline'), 'order');
  const links = member(member(value, 'places'), 'links');
  const lint = member(value, 'lint');
  const preset = member(lint, 'preset');
  return {
    annotations: {
      author: typeof author === 'string' ? author.trim() : defaultSettings.annotations.author,
      time: typeof time === 'boolean' ? time : defaultSettings.annotations.time,
    },
    dictionary: readDictionary(member(value, 'dictionary'), onProblem),
    language: typeof language === 'string' && isLanguageCode(language) ? language : defaultSettings.language,
    codeLens: typeof codeLens === 'boolean' ? codeLens : defaultSettings.codeLens,
    include: Array.isArray(include)
      ? include.filter((glob): glob is string => typeof glob === 'string')
      : defaultSettings.include,
    workspaceIndex: typeof workspaceIndex === 'boolean' ? workspaceIndex : defaultSettings.workspaceIndex,
    diagnostics: typeof diagnostics === 'boolean' ? diagnostics : defaultSettings.diagnostics,
    entityModel: typeof entityModel === 'string' ? entityModel.trim() : defaultSettings.entityModel,
    completionWhileTyping:
      typeof whileTyping === 'boolean' ? whileTyping : defaultSettings.completionWhileTyping,
    inlayHints: inlayHintChoices.find((choice) => choice === hints) ?? defaultSettings.inlayHints,
    placeLinks: placeLinkChoices.find((choice) => choice === links) ?? defaultSettings.placeLinks,
    outlineOrder: outlineOrders.find((choice) => choice === order) ?? defaultSettings.outlineOrder,
    lint: {
      preset: typeof preset === 'string' && isPresetId(preset) ? preset : defaultSettings.lint.preset,
      rules: readRuleChoices(member(lint, 'rules'), rules, onProblem),
    },
  };
}

function member(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([name]) => name === key)?.[1];
}

/** `name → type`; an entry whose type there is not is told and left out. */
function readDictionary(value: unknown, onProblem: OnProblem): ReadonlyMap<string, EntityType> {
  const dictionary = new Map<string, EntityType>();
  if (typeof value !== 'object' || value === null) return dictionary;
  for (const [name, type] of Object.entries(value)) {
    if (typeof type === 'string' && isEntityType(type) && name.trim() !== '')
      dictionary.set(name.trim(), type);
    else
      onProblem(
        `verbatim.dictionary: "${name}" is left out, its value must be one of ${entityTypes.join(', ')}`,
      );
  }
  return dictionary;
}
