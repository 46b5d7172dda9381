import type { Analysis, BlockKind, LanguageCode, MarkPair, Quote } from '../core/analysis';
import type { Localised } from '../core/locale';
import type { Span } from '../core/span';
import { finish, type Steps } from '../core/steps';
import type { LanguagePack } from '../lang/types';
import type { Mark } from '../pipeline/types';
import type { HouseStyle, PresetId } from './presets';

export type Severity = 'error' | 'warning' | 'information';
export type SeverityChoice = Severity | 'off';

/**
 * What a fix may be used for. `safe`: changes marks, spaces and punctuation in a way that cannot change the meaning,
 * so that it may run unseen (`--fix`, `source.fixAll`). `suggestion`: a person picks it. `none`: the rule has no fix.
 */
export type Fixability = 'safe' | 'suggestion' | 'none';

/** Replaces a stretch of the text. An insertion has an empty span. */
export interface Edit extends Span {
  readonly newText: string;
}

/**
 * A way to mend a finding. Edits lie in order and do not overlap; none may change a letter or digit inside a
 * quotation (a test holds every rule to it).
 */
export interface Fix {
  readonly kind: Exclude<Fixability, 'none'>;
  /** Key in `meta.messages` of the title the user sees. */
  readonly titleId: string;
  readonly data?: Readonly<Record<string, string>>;
  readonly edits: readonly Edit[];
}

/** One place that breaks a rule. Never an empty span. Offsets as in the context the rule was given. */
export interface Finding extends Span {
  readonly messageId: string;
  readonly data?: Readonly<Record<string, string>>;
  /**
   * How sure the reading is of who speaks or who is named, 0 to 1, where the finding rests on that; what is not sure enough
   * is not reported. Absent where marks and words tell by themselves.
   */
  readonly confidence?: number;
  /** The preferred one first. */
  readonly fixes?: readonly Fix[];
}

/** One option of a rule, its type and its default. The schema of `.verbatimrc.json` is made from these. */
export type OptionSpec =
  | { readonly type: 'integer'; readonly default: number; readonly minimum: number; readonly about: string }
  | { readonly type: 'boolean'; readonly default: boolean; readonly about: string }
  | { readonly type: 'strings'; readonly default: readonly string[]; readonly about: string }
  | {
      readonly type: 'choice';
      readonly default: string;
      readonly values: readonly string[];
      readonly about: string;
    };

/** What an option can be set to. */
export type OptionChoice = number | boolean | string | readonly string[];

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

type OptionValue<S extends OptionSpec> = S extends { type: 'integer' }
  ? number
  : S extends { type: 'boolean' }
    ? boolean
    : S extends { type: 'strings' }
      ? readonly string[]
      : S extends { type: 'choice'; values: readonly (infer V)[] }
        ? V
        : never;

export type OptionValues<O extends OptionSpecs> = { readonly [K in keyof O]: OptionValue<O[K]> };

/** How much a rule matters: by default, and in the presets that see it otherwise. */
export type SeverityByPreset = { readonly default: SeverityChoice } & Partial<
  Readonly<Record<PresetId, SeverityChoice>>
>;

export interface RuleMeta<O extends OptionSpecs = OptionSpecs> {
  /** Stable, kebab-case; the file's name, the diagnostic's code, the name of its page in `docs/rules/`. */
  readonly id: string;
  readonly languages: readonly LanguageCode[];
  readonly severity: SeverityByPreset;
  /** The best fix that the rule offers. */
  readonly fixable: Fixability;
  /** Not reported in the paragraph that is being typed. */
  readonly holdWhileTyping?: boolean;
  /** One line for lists. */
  readonly summary: Localised;
  /** Messages and titles of fixes, by their stable ids. `{name}` is replaced by the finding's datum of that name. */
  readonly messages: Readonly<Record<string, Localised>>;
  readonly options?: O;
}

/** What is wrong with the marks of a paragraph; each mark is in one list only, so that one mistake is one report. */
export interface MarkFaults {
  /** Opened and never closed, in a quotation that no other paragraph continues. */
  readonly unclosed: readonly MarkPair[];
  /** Closes what nothing opened. */
  readonly unopened: readonly Mark[];
  /** An opening mark and the mark of another kind that closes it. */
  readonly mismatched: readonly (readonly [MarkPair, Mark])[];
  /** Marks that face the wrong way: `decision.“`, ` ”Yes`. */
  readonly reversed: readonly Mark[];
  /** Straight marks that open, but are glued to the comma before them: `said," Yes"`. */
  readonly misplaced: readonly Mark[];
}

/** A closed outermost quotation and its edges. */
export interface Boundary {
  readonly pair: MarkPair;
  /** The words between the marks, without the spaces at their edges. */
  readonly inner: string;
  /** Where `inner` ends. */
  readonly innerEnd: number;
  readonly quote?: Paragraph['quotes'][number];
}

/**
 * A block of the article by itself, all offsets relative to its start. Nothing in it depends on other blocks but
 * quotations that run on and the kind and cue of quotes, which are part of the cache key. What costs time is computed when
 * a rule first asks for it.
 */
export interface Paragraph {
  readonly text: string;
  readonly kind: BlockKind;
  readonly sentences: readonly Span[];
  /** Every quotation-mark character; see `findMarks`. */
  readonly marks: readonly Mark[];
  /** Pairs as the analysis has them; `group` is 0 where the quotation runs over several paragraphs. */
  readonly pairs: readonly MarkPair[];
  /** Marks that close what nothing opened. */
  readonly orphans: readonly Mark[];
  /** Quotes without what other paragraphs decide (`speakerEntity`, `speakerName`). */
  readonly quotes: readonly Omit<Quote, 'speakerEntity' | 'speakerName' | 'group'>[];
  /** Stretches between quotation marks, marks included, outermost pairs, in order. */
  readonly quoted: readonly Span[];
  readonly faults: MarkFaults;
  readonly boundaries: readonly Boundary[];
}

interface CommonContext<O extends OptionSpecs> {
  readonly language: LanguageCode;
  readonly pack: LanguagePack;
  readonly style: HouseStyle;
  readonly options: OptionValues<O>;
}

export interface ParagraphContext<O extends OptionSpecs = OptionSpecs> extends CommonContext<O> {
  readonly paragraph: Paragraph;
}

export interface PlacedParagraph {
  /** Where the block starts in the article. */
  readonly start: number;
  readonly paragraph: Paragraph;
}

export interface DocumentContext<O extends OptionSpecs = OptionSpecs> extends CommonContext<O> {
  readonly analysis: Analysis;
  /** One a block, in the same order. */
  readonly paragraphs: readonly PlacedParagraph[];
}

/**
 * Sees one paragraph at a time; its findings are kept until that paragraph or the configuration changes.
 * `check` must be pure, and linear in the text.
 */
export interface ParagraphRule<O extends OptionSpecs = OptionSpecs> {
  readonly unit: 'paragraph';
  readonly meta: RuleMeta<O>;
  /** Findings with offsets relative to the paragraph. */
  check(context: ParagraphContext<O>): readonly Finding[];
}

/** Sees the whole article, each time it changes. `check` must be pure, and no worse than n log n. */
export interface DocumentRule<O extends OptionSpecs = OptionSpecs> {
  readonly unit: 'document';
  readonly meta: RuleMeta<O>;
  /** Findings with offsets into the article. */
  check(context: DocumentContext<O>): readonly Finding[];
  /** The same in steps, where it takes long. */
  steps?(context: DocumentContext<O>): Steps<readonly Finding[]>;
}

/** A check, with all that is said about it. One file a rule in `rules/`, listed in `rules/index.ts`. */
export type Rule = ParagraphRule | DocumentRule;

/** Gives a rule over paragraphs its type, options included. */
export function paragraphRule<const O extends OptionSpecs>(
  meta: RuleMeta<O>,
  check: (context: ParagraphContext<O>) => readonly Finding[],
): ParagraphRule<O> {
  return { unit: 'paragraph', meta, check };
}

/** Gives a rule over the article its type, options included. */
export function documentRule<const O extends OptionSpecs>(
  meta: RuleMeta<O>,
  check: (context: DocumentContext<O>) => readonly Finding[],
): DocumentRule<O> {
  return { unit: 'document', meta, check };
}

/** The same for a rule that takes long over a book. */
export function documentRuleInSteps<const O extends OptionSpecs>(
  meta: RuleMeta<O>,
  steps: (context: DocumentContext<O>) => Steps<readonly Finding[]>,
): DocumentRule<O> {
  return { unit: 'document', meta, check: (context) => finish(steps(context)), steps };
}

/** A finding as it is shown: absolute offsets, the user's language. */
export interface Diagnostic extends Span {
  readonly rule: string;
  readonly severity: Severity;
  readonly messageId: string;
  readonly message: string;
  readonly fixes: readonly TitledFix[];
}

export interface TitledFix {
  readonly kind: Exclude<Fixability, 'none'>;
  readonly title: string;
  readonly edits: readonly Edit[];
}
