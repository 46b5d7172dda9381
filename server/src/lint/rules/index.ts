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
import { crossheadSignoffFormat } from './crosshead-signoff-format';
import { datelineFormat } from './dateline-format';
import { inciseInsideQuotes } from './incise-inside-quotes';
import { punctNbsp } from './punct-nbsp';
import { punctSpaceBefore } from './punct-space-before';
import { quoteBracket } from './quote-bracket';
import { quoteColonCapital } from './quote-colon-capital';
import { quoteCommaMissingEn } from './quote-comma-missing-en';
import { quoteContinuationClosed } from './quote-continuation-closed';
import { quoteContinuationMark } from './quote-continuation-mark';
import { quoteDoubleTerminal } from './quote-double-terminal';
import { quoteDoubledMarks } from './quote-doubled-marks';
import { quoteEdgeEllipsis } from './quote-edge-ellipsis';
import { quoteEditMarks } from './quote-edit-marks';
import { quoteEmpty } from './quote-empty';
import { quoteInnerNbsp } from './quote-inner-nbsp';
import { quoteInnerSpace } from './quote-inner-space';
import { quoteInserts } from './quote-inserts';
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
import { relativeDay } from './relative-day';
import { saidCommaMissing } from './said-comma-missing';
import { thatFullQuote } from './that-full-quote';
import { weekdayDateMismatch } from './weekday-date-mismatch';

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
  crossheadSignoffFormat,
  datelineFormat,
  inciseInsideQuotes,
  punctNbsp,
  punctSpaceBefore,
  quoteBracket,
  quoteColonCapital,
  quoteCommaMissingEn,
  quoteContinuationClosed,
  quoteContinuationMark,
  quoteDoubleTerminal,
  quoteDoubledMarks,
  quoteEdgeEllipsis,
  quoteEditMarks,
  quoteEmpty,
  quoteInnerNbsp,
  quoteInnerSpace,
  quoteInserts,
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
  relativeDay,
  saidCommaMissing,
  thatFullQuote,
  weekdayDateMismatch,
];
