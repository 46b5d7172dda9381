import type { NounKinds } from './attribution';
import { words } from './build';

export interface KindsData {
  readonly anyone: string;
  readonly charged: string;
  readonly offices: string;
  readonly people: readonly {
    readonly general: string;
    readonly particular: string;
    readonly endings?: string;
  }[];
  readonly posts: string;
  readonly former: string;
  readonly ranks: string;
  readonly bodies: Readonly<Record<string, string>>;
  readonly collectiveEndings: string;
  readonly personEndings: string;
  readonly things: string;
  readonly feminineEndings: string;
}

/** The classes of nouns by which the press means somebody again, from their blank-separated lists. */
export function buildKinds(data: KindsData): NounKinds {
  const people = new Map<string, Set<string>>();
  const endings = new Map<string, string[]>();
  for (const { general, particular, ...group } of data.people) {
    const nouns = words(general);
    for (const noun of nouns) {
      const taken = people.get(noun) ?? new Set();
      people.set(noun, taken);
      for (const one of [...nouns, ...words(particular)]) taken.add(one);
      endings.set(noun, [...(endings.get(noun) ?? []), ...words(group.endings ?? '')]);
    }
  }
  const bodies = new Map<string, Set<string>>();
  for (const [kind, line] of Object.entries(data.bodies)) {
    for (const noun of words(line)) {
      const kinds = bodies.get(noun);
      if (kinds === undefined) bodies.set(noun, new Set([kind]));
      else kinds.add(kind);
    }
  }
  return {
    anyone: new Set(words(data.anyone)),
    charged: new Set(words(data.charged)),
    offices: new Set(words(data.offices)),
    people,
    endings,
    callings: new Set([...people.keys(), ...[...people.values()].flatMap((nouns) => [...nouns])]),
    posts: new Set(words(data.posts)),
    former: new Set(words(data.former)),
    ranks: new Set(words(data.ranks)),
    bodies,
    collectiveEndings: words(data.collectiveEndings),
    personEndings: words(data.personEndings),
    things: new Set(words(data.things)),
    feminineEndings: words(data.feminineEndings),
  };
}
