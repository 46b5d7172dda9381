import type {
  Analysis,
  Entity,
  EntityType,
  Gender,
  GrammaticalNumber,
  MarkPair,
  Problem,
  QuoteKind,
  QuotePattern,
  Token,
} from '../core/analysis';
import type { Gazetteer } from '../core/gazetteer';
import type { ModelSpan } from '../core/ports';
import type { Span } from '../core/span';
import type { Steps } from '../core/steps';
import type { LanguagePack } from '../lang/types';
import type { Antecedents } from './antecedents';
import type { SalienceContext } from './salience';
import type { TaggedParagraph, Tagger } from './tagger/tagger';

/**
 * Names that a person has decided on, as the text writes them, and what they are; `null`: no name at all. They win
 * over every rule.
 */
export type UserDictionary = ReadonlyMap<string, EntityType | null>;

/** What every stage may use besides the text; the same for a whole run. */
export interface PipelineContext {
  readonly pack: LanguagePack;
  readonly gazetteer: Gazetteer;
  /** Names that the user has decided on; paragraph stages see the entries of their own paragraph alone. */
  readonly dictionary?: UserDictionary;
  /** Places that people decided on: a gazetteer id for a folded name (`foldName`). They go before all evidence. */
  readonly decidedPlaces?: ReadonlyMap<string, string>;
  /** The trained tagger of the pack's language; without one, names are found by rules alone. */
  readonly tagger?: Tagger;
  /**
   * What the user's own entity model found in a paragraph, by the paragraph's text; undefined where it has not
   * answered. Answers the same throughout a run.
   */
  readonly modelSpans?: (text: string) => readonly ModelSpan[] | undefined;
  /** Where what is made of paragraphs is kept between two runs; without one, it is made anew. */
  readonly memory?: Memory;
  /** No dates are looked for: for whoever needs none. */
  readonly withoutDates?: boolean;
  readonly judge?: Judge;
}

/**
 * Keeps what was made of an object, for as long as the object lives: at a keystroke, all paragraphs but one are read as
 * before. In: the object (a paragraph's reading, the gazetteer …), a name for what is made of it, and how. What is made
 * depends on the object, the name and the pack alone.
 */
export type Memory = <T>(of: object, what: string, make: () => T) => T;

/** What a context keeps of an object, made where it is not known. */
export function recall<T>({ memory }: PipelineContext, of: object, what: string, make: () => T): T {
  return memory === undefined ? make() : memory(of, what, make);
}

/** Who a phrase that says something stands for: what the rules answer, and all that they knew. */
export interface Question {
  readonly phrase: SpeakerPhrase;
  /** The entity that the rules chose; undefined where they take the phrase for somebody new. */
  readonly answer: string | undefined;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly antecedents: Antecedents;
  readonly salience: SalienceContext;
}

/** Decides in place of the rules: for tools that hold another way of choosing against them. */
export type Judge = (question: Question) => string | undefined;

/** One quotation-mark character (or AFP's nested `+`), with what it may do. */
export interface Mark extends Span {
  /** Which marks pair with each other. */
  readonly family: 'straight' | 'guillemet' | 'double' | 'single' | 'plus';
  readonly canOpen: boolean;
  readonly canClose: boolean;
}

/** A stretch that may be a name, seen from its paragraph alone. */
export interface NameCandidate extends Span {
  readonly type: EntityType;
  /** 0 to 1. */
  readonly confidence: number;
  /** Title or function phrase in front (`Le président ukrainien`, `M.`), outside the name. */
  readonly introducer?: Span;
  /** Function phrase as an apposition, before or behind (`le porte-parole de …,`), without its article. */
  readonly role?: Span;
  readonly gender?: Gender;
  readonly number?: GrammaticalNumber;
  /** Name of the rule that found it. */
  readonly why: string;
  /** Only tells where a name may be; it stands when the article names its bearer elsewhere. */
  readonly hint?: true;
}

/** A date as its paragraph states it. */
export interface DateExpression extends Span {
  /** What the parts of the pattern matched, lower-cased; see `DatesPack.patterns`. */
  readonly parts: Readonly<Record<string, string>>;
  /** Its sentence tells of what is to come. */
  readonly future: boolean;
}

/** What a speaker phrase is, as far as its paragraph tells. */
export interface SpeakerPhrase extends Span {
  readonly kind: 'name' | 'nominal' | 'pronoun';
  /** The words that tell who it is: the name, the head noun, or the pronoun itself. */
  readonly head: Span;
  readonly gender?: Gender | undefined;
  readonly number?: GrammaticalNumber | undefined;
}

/** A phrase outside the quotes that stands for somebody, with its part in the sentence. */
export interface Referent extends SpeakerPhrase {
  readonly part: 'subject' | 'object' | 'oblique';
  /** Its sentence tells that or how it reacted (`Smith shrugged.`). */
  readonly reacts?: true;
}

/** A definite phrase by which somebody's function stands for him (`le chef de l'Etat`), as far as its paragraph tells. */
export interface FunctionPhrase extends Span {
  /** The noun, set phrases settled (`chef de l'Etat` → `président`), folded like all its words. */
  readonly head: string;
  /** What stands in front of the noun (`ancien`, `french`). */
  readonly front: readonly string[];
  /** It means the head of a state or a government, by those words. */
  readonly ofState: boolean;
  /** What stands behind the noun and may tell which one it is; `linked`: as its complement (`de Brest`). */
  readonly behind: readonly { readonly word: string; readonly end: number; readonly linked: boolean }[];
  readonly gender?: Gender;
}

/** A quote with its cue and its speaker as far as its own paragraph states them. */
export interface Attribution extends Span {
  readonly kind: QuoteKind;
  readonly cue?: Span & { readonly lemma: string };
  readonly speaker?: SpeakerPhrase;
  /** The speaker is who the sentence has speak; no words make him answer for this stretch. */
  readonly implied?: true;
  readonly why: QuotePattern;
  /** Spoken behind a dash, without marks. */
  readonly unmarked?: true;
}

/**
 * All that one paragraph tells by itself, with offsets relative to the paragraph. Depends on the paragraph's text,
 * the pack and the gazetteer only, so it is cached by that text.
 */
export interface ParagraphReading {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Span[];
  readonly marks: readonly Mark[];
  /** Marks paired within the paragraph; an opening mark left over is paired with the paragraph's end, empty `close`. */
  readonly pairs: readonly MarkPair[];
  readonly names: readonly NameCandidate[];
  /** What the entities stage decodes again with the rest of the article in view. */
  readonly tagged?: TaggedParagraph;
  /** Names by rule alone, which that stage joins with what it decodes. */
  readonly byRule?: readonly NameCandidate[];
  readonly attributions: readonly Attribution[];
  readonly referents: readonly Referent[];
  readonly functions: readonly FunctionPhrase[];
  /** Cue and speaker of a paragraph that ends in a colon: the next paragraph's quote is theirs. */
  readonly lead?: Pick<Attribution, 'cue' | 'speaker'>;
  readonly dates: readonly DateExpression[];
  readonly problems: readonly Problem[];
}

/** The article put together from its paragraphs: absolute offsets, one reading a block. */
export interface Draft extends Pick<
  Analysis,
  'blocks' | 'sentences' | 'marks' | 'mentions' | 'entities' | 'quotes' | 'places'
> {
  readonly text: string;
  /** `readings[i]` belongs to `blocks[i]`, still relative to the block's start. */
  readonly readings: readonly ParagraphReading[];
  /** Dates as the text states them; what they mean is settled once the whole article is put together. */
  readonly dates: readonly DateExpression[];
}

export type Layer = Exclude<keyof Draft, 'text' | 'readings'>;

/**
 * A step over the whole article. It declares what it reads and writes, so that a test can check the order;
 * when it throws, its layers stay as they were, a `Problem` is noted and the rest goes on.
 */
export interface DocumentStage<R extends Layer, W extends Layer> extends AnyStage {
  readonly reads: readonly R[];
  readonly writes: readonly W[];
  run(draft: Draft, context: PipelineContext): Pick<Draft, W>;
  steps?(draft: Draft, context: PipelineContext): Steps<Pick<Draft, W>>;
}

/** A document stage whatever it reads and writes, for lists of them. */
export interface AnyStage {
  readonly id: string;
  readonly reads: readonly Layer[];
  readonly writes: readonly Layer[];
  run(draft: Draft, context: PipelineContext): Partial<Draft>;
  /** The same in steps, where it takes long. */
  steps?(draft: Draft, context: PipelineContext): Steps<Partial<Draft>>;
}
