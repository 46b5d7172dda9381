import type { LanguageCode } from '../core/analysis';
import { enPack } from './en';
import { frPack } from './fr';
import type { LanguagePack } from './types';

/** Every language there is; the first is the answer where nothing tells. */
export const packs: readonly LanguagePack[] = [frPack, enPack];

const byCode: Readonly<Record<LanguageCode, LanguagePack>> = { fr: frPack, en: enPack };

/** The pack of a language. */
export function packOf(code: LanguageCode): LanguagePack {
  return byCode[code];
}

/** Whether a string names a language that has a pack. */
export function isLanguageCode(code: string): code is LanguageCode {
  return packs.some((pack) => pack.code === code);
}
