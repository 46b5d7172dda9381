import { foldName } from '../core/fold';
import { words } from './build';
import type { LintPack } from './lint';

/** A `lint.json` as it stands in a language's folder. */
interface LintData {
  readonly loadedVerbs: string;
  readonly ornateVerbs: string;
  readonly factiveVerbs: string;
  readonly nonSpeechVerbs: string;
  readonly actObjects: string;
  readonly neutralForms: Readonly<Record<string, string>>;
  readonly attribution: string;
  readonly otherPronoun: Readonly<Record<string, string>>;
  readonly channels: string;
  readonly bareSources: string;
  readonly namedSources: string;
  readonly vagueSubjects: readonly string[];
  readonly anonymityReasons: readonly string[];
  readonly pejoratives: string;
  readonly mononyms: readonly string[];
  readonly honorifics: Readonly<Record<string, string>>;
  readonly hearsayForms: string;
}

/** The checks' part of a language pack from its data. */
export function buildLint(data: LintData): LintPack {
  const set = (list: string): ReadonlySet<string> => new Set(words(list));
  return {
    loadedVerbs: set(data.loadedVerbs),
    ornateVerbs: set(data.ornateVerbs),
    factiveVerbs: set(data.factiveVerbs),
    nonSpeechVerbs: set(data.nonSpeechVerbs),
    actObjects: set(data.actObjects),
    neutralForms: Object.entries(data.neutralForms).sort(([a], [b]) => b.length - a.length),
    attribution: data.attribution,
    otherPronoun: new Map(Object.entries(data.otherPronoun)),
    channels: set(data.channels),
    bareSources: set(data.bareSources),
    namedSources: set(data.namedSources),
    vagueSubjects: new Set(data.vagueSubjects),
    anonymityReasons: data.anonymityReasons,
    pejoratives: set(data.pejoratives),
    mononyms: new Set(data.mononyms.map(foldName)),
    honorifics: new Map(Object.entries(data.honorifics)),
    hearsayForms: set(data.hearsayForms),
  };
}
