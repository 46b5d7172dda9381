import { compareSpans, lowerBound, overlaps, textOf, type Span } from '../core/span';
import type { LanguagePack } from '../lang/types';
import { typeOf } from './bearers';
import type { Placed } from './placing';
import type { Draft, SpeakerPhrase } from './types';
import { foldWord } from './words';

/** A signature is a name and a function, in UTF-16 units; what is longer is a sentence. */
const longestSignature = 120;
/** A label in front of what somebody says. */
const longestLabel = 48;
/** From so many labelled paragraphs on, an article is an interview or a debate. */
const fewestTurns = 3;
/** `Q:` and `A:` are no labels of anything else. */
const fewestLabelled = 2;

/**
 * A pull quote whose author stands behind a dash, at its end or in a paragraph of its own:
 * `« Rien ne bougera. » — Anne Dulac, maire de Lyon`. Speaker: the name with its function.
 */
export function joinSignatures(placed: readonly Placed[], draft: Draft, pack: LanguagePack): Placed[] {
  return placed.map((quote) => {
    if (quote.kind === 'indirect' || quote.speaker !== undefined) return quote;
    const signature = signatureBehind(quote, draft, pack);
    if (signature === undefined) return quote;
    return { ...quote, kind: 'direct', speaker: signature, why: 'signature' };
  });
}

function signatureBehind(quote: Placed, draft: Draft, pack: LanguagePack): SpeakerPhrase | undefined {
  const { text, blocks } = draft;
  const block = blocks[quote.block];
  if (block === undefined) return undefined;
  const behind = { start: quote.end, end: block.end };
  if (/\S/u.test(textOf(text, behind))) return readSignature(behind, draft);
  // Only a paragraph that is the quote and nothing else is signed by the next one.
  const next = blocks[quote.block + 1];
  if (next === undefined || quote.start !== block.start) return undefined;
  return readSignature(next, draft) ?? readUnnamedSignature(next, draft, pack);
}

/** `— Préfecture de police`, in a paragraph of its own: a body or a function without a name, and no day behind it. */
function readUnnamedSignature(
  span: Span,
  { text, mentions }: Draft,
  pack: LanguagePack,
): SpeakerPhrase | undefined {
  const [, dash, signer = '', noun = ''] =
    /^(\s*[—–]\s*)((\p{Lu}[\p{L}\p{M}’'-]+)(?:\s[\p{L}\p{M}’'.-]+){0,9})\s*$/u.exec(textOf(text, span)) ?? [];
  if (dash === undefined || signer.length > longestSignature || /[—–-]$/u.test(signer)) return undefined;
  const start = span.start + dash.length;
  const end = start + signer.replace(/\.$/u, '').length;
  const mention = mentions[lowerBound(mentions, start)];
  if (mention?.start === start && mention.end === end)
    return { start, end, kind: 'name', head: { start, end } };
  const { attribution, names } = pack;
  const head = foldWord(noun);
  const signs =
    typeOf(head, pack) !== undefined ||
    attribution.bodies.has(head) ||
    names.headNouns.get(head) === 'organization';
  return signs
    ? { start, end, kind: 'nominal', head: { start, end: start + noun.length }, number: 'singular' }
    : undefined;
}

/** `— Nom, fonction` and nothing more, or undefined. */
function readSignature(span: Span, { text, mentions, entities }: Draft): SpeakerPhrase | undefined {
  const words = textOf(text, span);
  const [, dash] =
    /^(\s*(?:[—–]|-(?=\s))\s*)(?:[^.!?:;"«“]|(?<=(?<!\p{L})\p{L}{1,3})\.(?=\s\p{Lu}))+\.?\s*$/u.exec(words) ??
    [];
  // A dash at both ends is a crosshead.
  if (dash === undefined || words.trim().length > longestSignature || /[—–-]\s*$/u.test(words))
    return undefined;
  const start = span.start + dash.length;
  const mention = mentions[lowerBound(mentions, start)];
  const between = mention === undefined ? undefined : text.slice(start, mention.start);
  // A title may come first, in small letters or abbreviated (`le maire`, `M.`, `Dr`).
  if (mention === undefined || between === undefined || !/^(?:[\p{L}’'.-]{1,20}\s){0,3}$/u.test(between))
    return undefined;
  // A list of sources has the titles of articles in marks, with the outlet and the day behind.
  if (entities.find(({ id }) => id === mention.entity)?.type !== 'person') return undefined;
  const behind = text.slice(mention.end, span.start + words.trimEnd().length);
  // Behind an outlet in a list of sources stands the day.
  if (!/^(?:\.|\s*$|\s*[,(])/u.test(behind) || /\p{Nd}{4}/u.test(behind)) return undefined;
  const end = span.start + words.replace(/[.\s]+$/u, '').length;
  return { start, end, kind: 'name', head: { start: mention.start, end: mention.end } };
}

/** A paragraph that opens with who says the rest of it. */
interface Turn {
  readonly block: number;
  readonly label: Span;
  readonly said: Span;
  /** The label is a name; `Q:` and `A:` name nobody, nor does an outlet's (`Herald:`) that the article does not know. */
  readonly by: 'name' | 'letter' | 'other';
}

/**
 * What people say in an interview or a debate whose paragraphs open with their names: `Anne Dulac : Rien ne bougera.`
 * Each is a quote without marks of whom the label names. Paragraphs that hold a quote already are left as they are.
 */
export function readTurns(placed: readonly Placed[], draft: Draft, pack: LanguagePack): Placed[] {
  const turns = withRepeated(
    draft.blocks.flatMap((_, block): Turn[] => {
      const turn = readTurn(block, draft, pack);
      return turn === undefined ? [] : [turn];
    }),
    draft.text,
  );
  const labels = new Set(turns.map(({ label }) => textOf(draft.text, label)));
  const explicit = turns.some(({ by }) => by === 'letter');
  if (labels.size < 2 || turns.length < (explicit ? fewestLabelled : fewestTurns)) return [...placed];
  const said = turns.filter(
    ({ said: span }) => !placed.some((quote) => isSpoken(quote) && overlaps(quote, span)),
  );
  const inTurn = (quote: Placed): boolean =>
    quote.kind === 'indirect' && said.some(({ said: span }) => overlaps(quote, span));
  const quotes = said.map(({ block, label, said: span, by }): Placed => ({
    ...span,
    kind: 'direct',
    ...(by === 'name' ? { speaker: { ...label, kind: 'name', head: label } } : {}),
    why: 'turn',
    block,
  }));
  return [...placed.filter((quote) => !inTurn(quote)), ...quotes].sort(compareSpans);
}

/** A label that is no name counts where it comes back, beside a name that does so too (`Herald: …`, `Kerr: …`). */
function withRepeated(turns: readonly Turn[], text: string): Turn[] {
  const counts = new Map<string, number>();
  for (const { label } of turns) {
    const words = textOf(text, label);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const comesBack = ({ label }: Turn): boolean => (counts.get(textOf(text, label)) ?? 0) > 1;
  const named = turns.some((turn) => turn.by === 'name' && comesBack(turn));
  return turns.filter((turn) => turn.by !== 'other' || (named && comesBack(turn)));
}

function isSpoken({ kind, start, end }: Placed): boolean {
  return kind !== 'indirect' && kind !== 'not-speech' && end > start;
}

function readTurn(index: number, { text, blocks, mentions }: Draft, pack: LanguagePack): Turn | undefined {
  const block = blocks[index];
  // A short question looks like a crosshead.
  if (block?.kind !== 'paragraph' && block?.kind !== 'crosshead') return undefined;
  const [opening, before = '', name = ''] =
    /^((?:[—–-]\s*)?(?:(?:M\.|Mme|Mr\.?|Mrs\.?|Ms\.?|Dr\.?)\s)?)(\p{Lu}[\p{L}\p{M}’'. -]*?)[\s\u00a0\u202f]?:\s+/u.exec(
      text.slice(block.start, Math.min(block.end, block.start + longestLabel)),
    ) ?? [];
  if (opening === undefined || name === '') return undefined;
  const start = block.start + before.length;
  const said = { start: block.start + opening.length, end: block.end };
  const label = { start, end: start + name.length };
  if (said.end <= said.start) return undefined;
  if (pack.attribution.turnLabels.has(name.toLowerCase())) return { block: index, label, said, by: 'letter' };
  const mention = mentions[lowerBound(mentions, start)];
  const named = mention !== undefined && mention.start === start && mention.end === label.end;
  return { block: index, label, said, by: named ? 'name' : 'other' };
}
