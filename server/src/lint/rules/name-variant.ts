import type { Entity } from '../../core/analysis';
import { nameConfidence } from '../../core/certainty';
import { foldName } from '../../core/fold';
import { textOf, type Span } from '../../core/span';
import { isInsideMarks } from '../speech';
import { documentRule, type Finding } from '../types';

/** A shorter name is another name when a letter changes (`Ali`, `Aly`). */
const shortestName = 6;

interface Spelling {
  readonly surface: string;
  readonly key: string;
  readonly places: Span[];
  /** How sure it is that somebody bears the name: as sure as of the surest who is named so. */
  confidence: number;
}

export const nameVariant = documentRule(
  {
    id: 'name-variant',
    languages: ['fr', 'en'],
    severity: { default: 'warning' },
    fixable: 'suggestion',
    summary: { en: 'One person’s name in two spellings', fr: 'Le nom d’une personne sous deux graphies' },
    messages: {
      variant: {
        en: '“{one}” is spelt “{other}” elsewhere in the article.',
        fr: '« {one} » s’écrit « {other} » ailleurs dans l’article.',
      },
      adopt: { en: 'Write {other}', fr: 'Écrire {other}' },
    },
  },
  ({ analysis }) => {
    const { text } = analysis.snapshot;
    const spellings = new Map<string, Spelling>();
    for (const entity of analysis.entities) {
      if (entity.type !== 'person') continue;
      const confidence = nameConfidence(entity);
      for (const mention of namesOf(entity)) {
        if (isInsideMarks(analysis, mention)) continue;
        const name = textOf(text, mention);
        const last = name.slice(Math.max(name.lastIndexOf(' '), name.lastIndexOf('\u00a0')) + 1);
        // A name in capitals tells nothing of its accents.
        if (last === last.toUpperCase()) continue;
        const at = { start: mention.end - last.length, end: mention.end };
        const known = spellings.get(last);
        if (known === undefined)
          spellings.set(last, { surface: last, key: foldName(last), places: [at], confidence });
        else {
          known.places.push(at);
          known.confidence = Math.max(known.confidence, confidence);
        }
      }
    }
    const list = [...spellings.values()].filter(({ key }) => key.length >= shortestName);
    const firstNames = firstNamesOf(analysis.entities);
    return list.flatMap((one): Finding[] => {
      const rival = list.find(
        (other) =>
          other !== one &&
          (other.places.length > one.places.length ||
            (other.places.length === one.places.length &&
              (other.places[0]?.start ?? 0) < (one.places[0]?.start ?? 0))) &&
          isVariant(one.key, other.key) &&
          !areRelatives(firstNames, one.key, other.key),
      );
      if (rival === undefined) return [];
      return one.places.map((place) => ({
        ...place,
        messageId: 'variant',
        data: { one: one.surface, other: rival.surface },
        // A misspelt name is seldom sure by itself; the name it is taken for must be.
        confidence: rival.confidence,
        fixes: [
          {
            kind: 'suggestion' as const,
            titleId: 'adopt',
            data: { other: rival.surface },
            edits: [{ ...place, newText: rival.surface }],
          },
        ],
      }));
    });
  },
);

function namesOf({ mentions }: Entity): Span[] {
  return mentions.filter(({ kind }) => kind === 'name');
}

/** First names by surname, of all people named in full. */
function firstNamesOf(entities: readonly Entity[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { type, name } of entities) {
    const words = foldName(name).split(' ');
    if (type !== 'person' || words.length < 2) continue;
    const surname = words.at(-1) ?? '';
    found.set(surname, (found.get(surname) ?? new Set<string>()).add(words[0] ?? ''));
  }
  return found;
}

/** Two people of like surnames have first names of their own. */
function areRelatives(firstNames: ReadonlyMap<string, ReadonlySet<string>>, a: string, b: string): boolean {
  if (a === b) return false;
  const [left, right] = [firstNames.get(a), firstNames.get(b)];
  return left !== undefined && right !== undefined && ![...left].some((name) => right.has(name));
}

/** Equal but for accents, or one letter apart (`Zelensky`, `Zelenskiy`) behind the same first three letters. */
function isVariant(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.slice(0, 3) !== b.slice(0, 3) || Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a.charAt(at) === b.charAt(at)) at++;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  // A plural or possessive is no variant.
  if (restA === 's' || restB === 's') return false;
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}
