import type { Rule } from '../types';
import { cliticTMalformed } from './clitic-t-malformed';
import { cliticTMissing } from './clitic-t-missing';
import { cliticTSuperfluous } from './clitic-t-superfluous';
import { quoteEmpty } from './quote-empty';
import { quoteMismatchedPair } from './quote-mismatched-pair';
import { quoteUnattributed } from './quote-unattributed';
import { quoteUnclosed } from './quote-unclosed';
import { quoteUnopened } from './quote-unopened';
import { quoteWrongDirection } from './quote-wrong-direction';

/** All rules, sorted by id. */
export const rules: readonly Rule[] = [
  cliticTMalformed,
  cliticTMissing,
  cliticTSuperfluous,
  quoteEmpty,
  quoteMismatchedPair,
  quoteUnattributed,
  quoteUnclosed,
  quoteUnopened,
  quoteWrongDirection,
];
