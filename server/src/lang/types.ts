import type { LanguageCode } from '../core/analysis';
import type { AttributionPack } from './attribution';
import type { LintPack } from './lint';
import type { DatesPack } from './dates';
import type { NamesPack } from './names';
import type { PlacesPack } from './places';
import type { ReadingPack } from './reading';

/**
 * All that is particular to one language, passed in to every stage that needs it. Each pack has the same files
 * (`reading`, `names`, `places`, `attribution`, `lint`); data stands in JSON beside them, code only where data cannot say
 * it.
 */
export interface LanguagePack {
  readonly code: LanguageCode;
  /** Changes whenever the pack's content does; part of every cache key. */
  readonly version: string;
  readonly reading: ReadingPack;
  readonly names: NamesPack;
  readonly places: PlacesPack;
  readonly attribution: AttributionPack;
  readonly dates: DatesPack;
  readonly lint: LintPack;
}
