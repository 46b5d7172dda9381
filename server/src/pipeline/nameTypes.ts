import type { EntityType } from '../core/analysis';
import { foldName } from '../core/fold';
import type { PipelineContext } from './types';
import { foldWord } from './words';

/** A name and the words around it, lower-cased where case does not matter. */
export interface NameSurroundings {
  readonly surface: string;
  readonly tokens: readonly string[];
  /** Up to six words in front, the nearest last. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** The name opens its sentence or a quotation: its capital tells nothing. */
  readonly opens: boolean;
  /** A title or function stands in front. */
  readonly titled: boolean;
  /** An apposition tells a function. */
  readonly role: boolean;
}

export interface NameType {
  readonly type: EntityType;
  readonly confidence: number;
  /** True where a list knows the name, so that it holds in capitals too. */
  readonly known: boolean;
  readonly why: string;
}

/** How sure a well-known place is where its capital comes from its place in the sentence. */
export const openingPlace = 0.75;

/** Inhabitants from which a town is taken for a place without any word that says so. */
const wellKnownTown = 100_000;

/**
 * A first guess at what a name names, from lists and the words beside it, surest first.
 * Out: undefined where nothing but its capital speaks for a name.
 */
export function classifyName(name: NameSurroundings, context: PipelineContext): NameType | undefined {
  const { names } = context.pack;
  const single = name.tokens.length === 1;
  const [first = ''] = name.tokens;
  const lower = foldWord(name.surface);
  if (single && names.ordinary.has(lower)) return undefined;
  if (name.titled) return known('person', 0.95, 'title', false);
  const institution = names.institutions.get(foldName(name.surface));
  if (institution !== undefined && !(single && name.opens && !/\p{Lu}{2}/u.test(first) && first.length < 4)) {
    return known(institution, 0.95, 'institution-list', true);
  }
  const demonym = classifyDemonym(name, lower, context);
  if (demonym !== 'none') return demonym;
  if (name.tokens.some((token) => names.organizationWords.has(token.toLowerCase())) && !single) {
    return known('organization', 0.8, 'organization-word', false);
  }
  const head = headBefore(name, context);
  if (head !== undefined) return known(head, 0.85, 'head-noun', false);
  if (!single && names.firstNames.has((first.split('-')[0] ?? '').toLowerCase()))
    return known('person', 0.9, 'first-name', false);
  const place = classifyPlace(name, context);
  if (place !== undefined) return place;
  if (/^\p{Lu}[\p{Lu}\p{N}&.-]{1,7}$/u.test(name.surface) && /\p{Lu}.*\p{Lu}/u.test(name.surface)) {
    return known('organization', 0.7, 'acronym', false);
  }
  if (name.role && !single) return known('person', 0.85, 'apposition', false);
  if (!single) return known('person', name.opens && name.tokens.length > 3 ? 0.4 : 0.65, 'capitals', false);
  if (names.townPrepositions.has(name.before.at(-1) ?? '') && !name.opens)
    return known('place', 0.45, 'place-preposition', false);
  return known('other', name.opens ? 0.2 : 0.35, 'capital', false);
}

function known(type: EntityType, confidence: number, why: string, inList: boolean): NameType {
  return { type, confidence, known: inList, why };
}

/**
 * A people named as such (`les Européens`, `Russes et Américains`, `Russians`); `undefined` for an adjective
 * (`Russian troops`), `none` where the name is no demonym.
 */
function classifyDemonym(
  name: NameSurroundings,
  lower: string,
  context: PipelineContext,
): NameType | undefined | 'none' {
  const demonym = context.pack.names.demonyms.get(lower);
  if (demonym === undefined || name.tokens.length > 2) return 'none';
  // A form that is a town or first name too (`Romain`, `Florence`) counts only in the plural.
  if (!demonym.plural && context.pack.names.firstNames.has(lower)) return 'none';
  const next = name.after[0] ?? '';
  const adjective =
    context.pack.names.capitalAdjectives &&
    /^\p{Ll}/u.test(next) &&
    !context.pack.names.ordinary.has(next) &&
    !demonym.plural;
  return adjective ? undefined : known('group', demonym.plural ? 0.9 : 0.6, 'demonym', true);
}

/** The noun that says what follows: `le village de X`, `la société X`, `the city of X`. */
function headBefore(name: NameSurroundings, context: PipelineContext): EntityType | undefined {
  const { headNouns, particles, demonyms } = context.pack.names;
  for (let index = name.before.length - 1; index >= 0; index--) {
    const word = name.before[index] ?? '';
    const type = headNouns.get(word);
    if (type !== undefined) {
      const linked = index < name.before.length - 1;
      // `le gouvernement de Kiev`: a linked name is the organization's place, not the organization.
      return linked && type !== 'place' ? undefined : type;
    }
    // An adjective of a people may stand between: `le groupe italien X`.
    if (!particles.has(word) && !demonyms.has(word)) return headOverComplement(name, context);
  }
  return undefined;
}

/** `le groupe français de gestion d'actifs X`: the noun's complements, one word each, stand between it and the name. */
function headOverComplement({ before }: NameSurroundings, { pack }: PipelineContext): EntityType | undefined {
  const { headNouns, demonyms, ordinary, particles } = pack.names;
  const { linkingPrepositions, prepositions } = pack.attribution.grammar;
  const links = (word = ''): boolean => linkingPrepositions.has(word) || prepositions.has(word);
  const isNoun = (word = ''): boolean =>
    /^\p{Ll}{3,}$/u.test(word) && !ordinary.has(word) && !particles.has(word) && !links(word);
  let at = before.length;
  while (isNoun(before[at - 1]) && links(before[at - 2])) at -= 2;
  if (at === before.length) return undefined;
  if (demonyms.has(before[at - 1] ?? '')) at--;
  return headNouns.get(before[at - 1] ?? '') === 'organization' ? 'organization' : undefined;
}

function classifyPlace(name: NameSurroundings, context: PipelineContext): NameType | undefined {
  const [candidate] = context.gazetteer.find(name.surface);
  if (candidate === undefined) return undefined;
  const single = name.tokens.length === 1;
  const lower = name.surface.toLowerCase();
  if (single && context.pack.names.firstNames.has(lower) && candidate.population < 1_000_000)
    return undefined;
  const preposition =
    context.pack.names.placePrepositions.has(name.before.at(-1) ?? '') ||
    (context.pack.code === 'en' && name.after[0] === ',');
  const large = candidate.kind !== 'city' || candidate.population >= wellKnownTown;
  const minor =
    candidate.kind === 'water' ||
    candidate.kind === 'mountain' ||
    candidate.kind === 'island' ||
    candidate.kind === 'admin2';
  // A small town that only a preposition shows may yet be a person's surname.
  if (preposition && single && !large) return known('place', 0.9, 'gazetteer-cued', true);
  // `La garde` opens a sentence, and is a village.
  const bare =
    name.opens && context.pack.attribution.grammar.determiners.has((name.tokens[0] ?? '').toLowerCase());
  if (preposition || (!single && (large || !bare))) return known('place', 0.9, 'gazetteer', true);
  if (large && !minor) return known('place', name.opens ? openingPlace : 0.85, 'gazetteer', true);
  // Towns take no article: `l'Alliance` is none.
  const article = context.pack.attribution.grammar.determiners.has(name.before.at(-1) ?? '');
  return known('place', name.opens || article ? 0.3 : 0.5, 'gazetteer-small', true);
}
