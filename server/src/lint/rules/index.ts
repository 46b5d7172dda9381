import type { Rule } from '../types';
import { apostropheStyle } from './apostrophe-style';
import { attributionCommaAfterTerminal } from './attribution-comma-after-terminal';
import { attributionCommaInside } from './attribution-comma-inside';
import { attributionCommaMissing } from './attribution-comma-missing';
import { attributionInversion } from './attribution-inversion';
import { attributionPeriodInside } from './attribution-period-inside';
import { cliticHyphenMissing } from './clitic-hyphen-missing';
import { cliticTMalformed } from './clitic-t-malformed';
import { cliticTMissing } from './clitic-t-missing';
import { cliticTSuperfluous } from './clitic-t-superfluous';
import { inciseInsideQuotes } from './incise-inside-quotes';
import { punctNbsp } from './punct-nbsp';
import { punctSpaceBefore } from './punct-space-before';
import { quoteColonCapital } from './quote-colon-capital';
import { quoteCommaMissingEn } from './quote-comma-missing-en';
import { quoteContinuationClosed } from './quote-continuation-closed';
import { quoteContinuationMark } from './quote-continuation-mark';
import { quoteDoubleTerminal } from './quote-double-terminal';
import { quoteDoubledMarks } from './quote-doubled-marks';
import { quoteEmpty } from './quote-empty';
import { quoteInnerNbsp } from './quote-inner-nbsp';
import { quoteInnerSpace } from './quote-inner-space';
import { quoteIntroducer } from './quote-introducer';
import { quoteMismatchedPair } from './quote-mismatched-pair';
import { quoteNestedSameMark } from './quote-nested-same-mark';
import { quoteNestingStyle } from './quote-nesting-style';
import { quoteOuterSpace } from './quote-outer-space';
import { quoteQueCapital } from './quote-que-capital';
import { quoteStyle } from './quote-style';
import { quoteStyleMixed } from './quote-style-mixed';
import { quoteTerminalPlacementEn } from './quote-terminal-placement-en';
import { quoteTerminalPlacementFr } from './quote-terminal-placement-fr';
import { quoteUnattributed } from './quote-unattributed';
import { quoteUnclosed } from './quote-unclosed';
import { quoteUnopened } from './quote-unopened';
import { quoteWrongDirection } from './quote-wrong-direction';
import { saidCommaMissing } from './said-comma-missing';
import { thatFullQuote } from './that-full-quote';

/** All rules, sorted by id. */
export const rules: readonly Rule[] = [
  apostropheStyle,
  attributionCommaAfterTerminal,
  attributionCommaInside,
  attributionCommaMissing,
  attributionInversion,
  attributionPeriodInside,
  cliticHyphenMissing,
  cliticTMalformed,
  cliticTMissing,
  cliticTSuperfluous,
  inciseInsideQuotes,
  punctNbsp,
  punctSpaceBefore,
  quoteColonCapital,
  quoteCommaMissingEn,
  quoteContinuationClosed,
  quoteContinuationMark,
  quoteDoubleTerminal,
  quoteDoubledMarks,
  quoteEmpty,
  quoteInnerNbsp,
  quoteInnerSpace,
  quoteIntroducer,
  quoteMismatchedPair,
  quoteNestedSameMark,
  quoteNestingStyle,
  quoteOuterSpace,
  quoteQueCapital,
  quoteStyle,
  quoteStyleMixed,
  quoteTerminalPlacementEn,
  quoteTerminalPlacementFr,
  quoteUnattributed,
  quoteUnclosed,
  quoteUnopened,
  quoteWrongDirection,
  saidCommaMissing,
  thatFullQuote,
];
