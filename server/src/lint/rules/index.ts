import type { Rule } from '../types';
import { apostropheStyle } from './apostrophe-style';
import { attributionAmbiguousPronoun } from './attribution-ambiguous-pronoun';
import { attributionCommaAfterTerminal } from './attribution-comma-after-terminal';
import { attributionCommaInside } from './attribution-comma-inside';
import { attributionCommaMissing } from './attribution-comma-missing';
import { attributionContextMissing } from './attribution-context-missing';
import { attributionDouble } from './attribution-double';
import { attributionGenderMismatch } from './attribution-gender-mismatch';
import { attributionInversion } from './attribution-inversion';
import { attributionLate } from './attribution-late';
import { attributionPeriodInside } from './attribution-period-inside';
import { attributionSameSentence } from './attribution-same-sentence';
import { attributionVerbFactive } from './attribution-verb-factive';
import { attributionVerbLoaded } from './attribution-verb-loaded';
import { attributionVerbNotSpeech } from './attribution-verb-not-speech';
import { attributionVerbOrnate } from './attribution-verb-ornate';
import { cliticHyphenMissing } from './clitic-hyphen-missing';
import { cliticTMalformed } from './clitic-t-malformed';
import { cliticTMissing } from './clitic-t-missing';
import { cliticTSuperfluous } from './clitic-t-superfluous';
import { conditionalUnsourced } from './conditional-unsourced';
import { crossheadSignoffFormat } from './crosshead-signoff-format';
import { datelineFormat } from './dateline-format';
import { firstMentionFullName } from './first-mention-full-name';
import { firstMentionFunction } from './first-mention-function';
import { headlineQuoteRedundant } from './headline-quote-redundant';
import { headlineQuoteStyle } from './headline-quote-style';
import { honorificForm } from './honorific-form';
import { inciseInsideQuotes } from './incise-inside-quotes';
import { laterMentionForm } from './later-mention-form';
import { nameVariant } from './name-variant';
import { narrationVerbMissing } from './narration-verb-missing';
import { punctNbsp } from './punct-nbsp';
import { punctSpaceBefore } from './punct-space-before';
import { quoteBracket } from './quote-bracket';
import { quoteColonCapital } from './quote-colon-capital';
import { quoteCommaMissingEn } from './quote-comma-missing-en';
import { quoteContinuationClosed } from './quote-continuation-closed';
import { quoteContinuationMark } from './quote-continuation-mark';
import { quoteDoubleTerminal } from './quote-double-terminal';
import { quoteDoubledMarks } from './quote-doubled-marks';
import { quoteDuplicate } from './quote-duplicate';
import { quoteEdgeEllipsis } from './quote-edge-ellipsis';
import { quoteEditMarks } from './quote-edit-marks';
import { quoteEmpty } from './quote-empty';
import { quoteFragmentChain } from './quote-fragment-chain';
import { quoteFragmentDensity } from './quote-fragment-density';
import { quoteInnerNbsp } from './quote-inner-nbsp';
import { quoteInnerSpace } from './quote-inner-space';
import { quoteInserts } from './quote-inserts';
import { quoteIntroducer } from './quote-introducer';
import { quoteMismatchedPair } from './quote-mismatched-pair';
import { quoteNearDuplicate } from './quote-near-duplicate';
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
import { sourceAnonymousCount } from './source-anonymous-count';
import { sourceAnonymousOpinion } from './source-anonymous-opinion';
import { sourceBare } from './source-bare';
import { sourceLeadMissing } from './source-lead-missing';
import { sourceReasonMissing } from './source-reason-missing';
import { sourceVagueCollective } from './source-vague-collective';
import { speakerSwitchSameParagraph } from './speaker-switch-same-paragraph';
import { thatFullQuote } from './that-full-quote';
import { weekdayDateMismatch } from './weekday-date-mismatch';

/** All rules, sorted by id. */
export const rules: readonly Rule[] = [
  apostropheStyle,
  attributionAmbiguousPronoun,
  attributionCommaAfterTerminal,
  attributionCommaInside,
  attributionCommaMissing,
  attributionContextMissing,
  attributionDouble,
  attributionGenderMismatch,
  attributionInversion,
  attributionLate,
  attributionPeriodInside,
  attributionSameSentence,
  attributionVerbFactive,
  attributionVerbLoaded,
  attributionVerbNotSpeech,
  attributionVerbOrnate,
  cliticHyphenMissing,
  cliticTMalformed,
  cliticTMissing,
  cliticTSuperfluous,
  conditionalUnsourced,
  crossheadSignoffFormat,
  datelineFormat,
  firstMentionFullName,
  firstMentionFunction,
  headlineQuoteRedundant,
  headlineQuoteStyle,
  honorificForm,
  inciseInsideQuotes,
  laterMentionForm,
  nameVariant,
  narrationVerbMissing,
  punctNbsp,
  punctSpaceBefore,
  quoteBracket,
  quoteColonCapital,
  quoteCommaMissingEn,
  quoteContinuationClosed,
  quoteContinuationMark,
  quoteDoubleTerminal,
  quoteDoubledMarks,
  quoteDuplicate,
  quoteEdgeEllipsis,
  quoteEditMarks,
  quoteEmpty,
  quoteFragmentChain,
  quoteFragmentDensity,
  quoteInnerNbsp,
  quoteInnerSpace,
  quoteInserts,
  quoteIntroducer,
  quoteMismatchedPair,
  quoteNearDuplicate,
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
  sourceAnonymousCount,
  sourceAnonymousOpinion,
  sourceBare,
  sourceLeadMissing,
  sourceReasonMissing,
  sourceVagueCollective,
  speakerSwitchSameParagraph,
  thatFullQuote,
  weekdayDateMismatch,
];
