import type { PlaceCandidate } from '../../core/analysis';
import type { Gazetteer } from '../../core/gazetteer';
import type { LanguagePack } from '../../lang/types';
import { foldWord } from '../words';

/** What looking a place up needs of the pipeline's context. */
interface LookUpContext {
  readonly pack: LanguagePack;
  readonly gazetteer: Gazetteer;
}

/**
 * The places that a name in a text may mean, the likeliest first.
 * Besides the gazetteer's own: short forms of regions (`Calif.`, `W. Va.`); with the kinds that words beside it ask for,
 * the official name that goes on (`Madison and Clarke counties`); and, where nothing else is found, the name without its
 * article (`le Mans` is one, `la Bolivie` is not), without a kind noun at either end (`comté de Kent`, `Kent County`), or
 * without a point of the compass in front (`North Tulsa`, `Nord-Mali`).
 */
export function lookUp(
  name: string,
  context: LookUpContext,
  kinds: readonly string[] = [],
): readonly PlaceCandidate[] {
  const { pack, gazetteer } = context;
  const short = /^(?:\p{Lu}+$|[^.]*\.)/u.test(name) ? name.replace(/[.\s]/gu, '') : '';
  const code = pack.places.abbreviations.get(short);
  if (code !== undefined) {
    const region = gazetteer.region(code.country, code.admin1, pack.code);
    if (region !== undefined) return [region];
  }
  const found = [
    ...gazetteer.find(name, pack.code),
    ...kinds.flatMap((kind) => findDesignated(name, kind, context)),
  ];
  if (found.length > 0) return found;
  for (const shorter of shorten(name, pack)) {
    const candidates = gazetteer.find(shorter.name, pack.code);
    const fitting = candidates.filter(({ kind }) => shorter.kinds?.includes(kind) !== false);
    if (fitting.length > 0) return fitting;
  }
  return [...pack.places.designations.keys()].flatMap((kind) => findDesignated(name, kind, context));
}

/** `Madison County` for `Madison`. */
function findDesignated(name: string, kind: string, { pack, gazetteer }: LookUpContext): PlaceCandidate[] {
  return (pack.places.designations.get(kind) ?? []).flatMap((word) =>
    gazetteer.find(`${name} ${word}`, pack.code),
  );
}

interface Shorter {
  readonly name: string;
  /** The kinds that the dropped word asks for. */
  readonly kinds?: readonly string[];
}

function shorten(name: string, { places, attribution }: LanguagePack): Shorter[] {
  const words = name.split(/[\s\u00a0]+/u);
  const shorter: Shorter[] = [];
  const { determiners, linkingPrepositions } = attribution.grammar;
  const isSmall = (word: string): boolean => {
    const lower = foldWord(word);
    return determiners.has(lower) || linkingPrepositions.has(lower);
  };
  const kindOf = (word: string | undefined): readonly string[] | undefined =>
    places.kindNouns.get((word ?? '').toLowerCase());
  if (words.length > 1) {
    const [first = ''] = words;
    const last = kindOf(words.at(-1));
    if (last !== undefined) shorter.push({ name: words.slice(0, -1).join(' '), kinds: last });
    const front = kindOf(first);
    if (front !== undefined) {
      let from = 1;
      while (from < words.length - 1 && isSmall(words[from] ?? '')) from++;
      shorter.push({
        name: words
          .slice(from)
          .join(' ')
          .replace(/^[dl]['’]/u, ''),
        kinds: front,
      });
    }
    if (isSmall(first)) shorter.push({ name: words.slice(1).join(' ') });
  }
  const elided = /^[dl]['’](?=\p{Lu})/iu.exec(name)?.[0];
  if (elided !== undefined) shorter.push({ name: name.slice(elided.length) });
  const point = /^(\p{L}+)[ -](?=\p{Lu})/u.exec(name);
  if (point !== null && places.compass.has((point[1] ?? '').toLowerCase()))
    shorter.push({ name: name.slice(point[0].length) });
  return shorter;
}
