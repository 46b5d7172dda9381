import { describe, expect, test } from 'vitest';
import { acceptEverything } from '../../server/src/annotations/bulkCommands';
import { applyDecisions } from '../../server/src/annotations/apply';
import type { Desk, Wishes } from '../../server/src/annotations/desk';
import {
  annotateSpans,
  choosePlace,
  correctEntity,
  mergeEntities,
  occurrencesOf,
  rejectEntity,
} from '../../server/src/annotations/entityCommands';
import {
  acceptMention,
  acceptMentions,
  createMention,
  rejectMention,
  resizeMention,
  splitMention,
} from '../../server/src/annotations/mentionCommands';
import { knownFrom } from '../../server/src/annotations/known';
import {
  acceptQuote,
  createQuote,
  rejectQuote,
  resizeQuote,
  setCue,
  setNote,
  setQuoteKind,
  setSpeaker,
} from '../../server/src/annotations/quoteCommands';
import { decide } from '../../server/src/annotations/history';
import { emptySet, toSet } from '../../server/src/annotations/set';
import { openState, setOf, type AnnotationState } from '../../server/src/annotations/state';
import { emptySidecar } from '../../server/src/annotations/store';
import type { Entity, Mention, Quote } from '../../server/src/core/analysis';
import { textOf, type Span } from '../../server/src/core/span';
import { analyse } from '../../server/src/pipeline/run';
import { contextFor } from '../support/inMemory';

const article = `LYON, 3 juin 2026 (AFP) - La maire de Villebourg, Anne Dulac, a présenté mardi un plan pour les écoles.

"Nous commencerons par les toits", a déclaré Mme Dulac devant la presse.

"Et ensuite les murs", a-t-elle ajouté, avant de citer le rapport de Karim Benali. Le cabinet zorg le conteste.

"Il est faux", répond zorg. Karim Benali maintient ses chiffres.`;

/** The article as somebody works on it. */
class Work {
  state: AnnotationState = openState(emptySidecar, article);
  #ids = 0;

  get desk(): Desk {
    const set = setOf(this.state);
    const suggested = analyse({ uri: 'test:article', version: 1, text: article }, 'fr', {
      ...contextFor('fr'),
      ...knownFrom(set),
    });
    const analysis = applyDecisions(suggested, set);
    return { analysis, suggested, set, newId: () => `id${String(++this.#ids)}` };
  }

  do(command: (desk: Desk) => Wishes | undefined): this {
    const found = command(this.desk);
    expect(found).toBeDefined();
    const step = { label: 'accept' as const, about: found?.about ?? '', at: '' };
    this.state = decide(this.state, step, found?.wishes ?? [], {});
    return this;
  }

  mention(words: string, nth = 0): Mention {
    const found = this.desk.analysis.mentions.filter((one) => textOf(article, one) === words)[nth];
    if (found === undefined) throw new Error(`no mention "${words}"`);
    return found;
  }

  entity(name: string): Entity {
    const found = this.desk.analysis.entities.find((one) => one.name === name);
    if (found === undefined) throw new Error(`no entity "${name}"`);
    return found;
  }

  quote(words: string): Quote {
    const found = this.desk.analysis.quotes.find((one) => textOf(article, one) === words);
    if (found === undefined) throw new Error(`no quote ${words}`);
    return found;
  }

  /** Name, type and mentions of each entity. */
  get entities(): string[] {
    return this.desk.analysis.entities.map(
      ({ name, type, mentions }) =>
        `${name} (${type}): ${mentions.map((one) => textOf(article, one)).join(' | ')}`,
    );
  }
}

const span = (words: string): Span => {
  const start = article.indexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand in the article`);
  return { start, end: start + words.length };
};
const toits = '"Nous commencerons par les toits"';
const murs = '"Et ensuite les murs"';
const faux = '"Il est faux"';

describe('commands on names', () => {
  test('a confirmed name stays confirmed, once', () => {
    const work = new Work();
    work.do((desk) => acceptMention(desk, work.mention('Anne Dulac'), 'accepted'));
    expect(work.mention('Anne Dulac').decided?.how).toBe('accepted');
    expect(acceptMention(work.desk, work.mention('Anne Dulac'), 'accepted')).toBeUndefined();
  });

  test('a created name is known in the next paragraph, and speaks', () => {
    const work = new Work();
    work.do((desk) => createMention(desk, span('zorg'), 'organization'));
    expect(work.entities).toContainEqual(expect.stringMatching(/^zorg \(organization\): zorg \| zorg/u));
    expect(work.quote(faux).speakerName).toBe('zorg');
  });

  test('a refused mention is gone; a refused created one leaves nothing', () => {
    const work = new Work();
    work.do((desk) => rejectMention(desk, work.mention('Karim Benali')));
    expect(work.entities.join()).toMatch(/Karim Benali \(person\): Karim Benali(?!.*Karim Benali \|)/u);
    work.do((desk) => createMention(desk, span('zorg'), 'organization'));
    work.do((desk) => rejectMention(desk, work.mention('zorg')));
    expect(work.entities.join()).not.toContain('zorg');
  });

  test('a refused entity is gone everywhere, and comes back by hand', () => {
    const work = new Work();
    work.do((desk) => rejectEntity(desk, work.entity('Karim Benali')));
    expect(work.entities.join()).not.toContain('Benali');
    work.do((desk) => createMention(desk, span('Karim Benali'), 'person'));
    expect(work.entities.join()).toContain('Benali');
  });

  test('a type is corrected for all mentions', () => {
    const work = new Work();
    work.do((desk) => correctEntity(desk, work.mention('Karim Benali'), { type: 'organization' }));
    expect(work.entities).toContainEqual(expect.stringMatching(/^Karim Benali \(organization\): .* \| /u));
  });

  test('a name is made longer, and shorter again', () => {
    const work = new Work();
    work.do((desk) => resizeMention(desk, work.mention('Karim Benali'), span('rapport de Karim Benali')));
    expect(work.entities.join()).toContain('rapport de Karim Benali');
    work.do((desk) => resizeMention(desk, work.mention('rapport de Karim Benali'), span('Benali')));
    expect(work.mention('Benali').decided?.how).toBe('corrected');
    expect(setOf(work.state).mentions).toHaveLength(1);
  });

  test('two become one, with all that was said of either', () => {
    const work = new Work();
    work.do((desk) => mergeEntities(desk, work.entity('Karim Benali'), work.entity('Anne Dulac')));
    const dulac = work.entity('Anne Dulac');
    expect(dulac.mentions.map((one) => textOf(article, one))).toEqual(
      expect.arrayContaining(['Anne Dulac', 'Karim Benali']),
    );
    expect(work.quote(toits).speakerEntity).toBe(dulac.id);
    expect(work.entities.filter((line) => line.startsWith('Karim'))).toEqual([]);
  });

  test('one is split from the others', () => {
    const work = new Work();
    work.do((desk) => splitMention(desk, work.mention('Karim Benali', 1)));
    const bearers = work.entities.filter((line) => line.startsWith('Karim Benali'));
    expect(bearers).toEqual(['Karim Benali (person): Karim Benali', 'Karim Benali (person): Karim Benali']);
  });

  test('every occurrence is found and marked', () => {
    const work = new Work();
    work.do((desk) => createMention(desk, span('zorg'), 'organization'));
    const others = occurrencesOf(work.desk, work.entity('zorg'));
    expect(others.map((one) => textOf(article, one))).toEqual(['zorg']);
    work.do((desk) => annotateSpans(desk, work.entity('zorg'), others));
    expect(occurrencesOf(work.desk, work.entity('zorg'))).toEqual([]);
  });

  test('all are confirmed in bulk, and say so', () => {
    const work = new Work();
    work.do((desk) => ({
      about: '',
      wishes: acceptMentions(desk, desk.analysis.mentions, 'accepted-in-bulk'),
    }));
    expect(new Set(setOf(work.state).mentions.map(({ how }) => how))).toEqual(new Set(['accepted-in-bulk']));
    expect(setOf(work.state).entities).toHaveLength(work.desk.analysis.entities.length);
  });

  test('everything is confirmed, quotes by the entities that say them, and nothing is left', () => {
    const text = `${article}\n\n"Oui", a dit le parquet. "Non", a répondu le parquet.`;
    const analysis = analyse({ uri: 'test:article', version: 1, text }, 'fr', contextFor('fr'));
    let ids = 0;
    const newId = (): string => `id${String(++ids)}`;
    const desk: Desk = { analysis, suggested: analysis, set: emptySet, newId };
    const put = acceptEverything(desk).flatMap((wish) => ('put' in wish ? [wish.put] : []));
    expect(new Set(put.map(({ id }) => id)).size).toBe(put.length);
    const set = toSet(put);
    expect(set.quotes).toHaveLength(analysis.quotes.length);
    const names = new Map(set.entities.map(({ id, name }) => [id, name]));
    const speakers = set.quotes.map(({ speakerEntity }) => names.get(speakerEntity ?? ''));
    expect(speakers).toEqual(analysis.quotes.map(({ speakerName }) => speakerName));
    expect(set.entities.filter(({ name }) => name === 'le parquet')).toHaveLength(1);
    const known = analyse({ uri: 'test:article', version: 1, text }, 'fr', {
      ...contextFor('fr'),
      ...knownFrom(set),
    });
    const applied = applyDecisions(known, set);
    expect(acceptEverything({ analysis: applied, suggested: known, set, newId })).toEqual([]);
  });

  test('a place is chosen', () => {
    const work = new Work();
    const place = work.desk.analysis.places.find(({ entity }) => entity === work.entity('LYON').id);
    const [lyon] = place?.candidates ?? [];
    if (lyon === undefined) throw new Error('the gazetteer knows no Lyon');
    work.do((desk) => choosePlace(desk, work.mention('LYON'), { ...lyon, id: 'village', country: 'US' }));
    expect(work.desk.analysis.places.find(({ why }) => why === 'decided')?.chosen?.id).toBe('village');
    work.do((desk) => choosePlace(desk, work.mention('LYON'), null));
    expect(setOf(work.state).places).toHaveLength(1);
  });
});

describe('commands on quotes', () => {
  test('a quote is confirmed with its speaker', () => {
    const work = new Work();
    work.do((desk) => acceptQuote(desk, work.quote(toits), 'accepted'));
    expect(work.quote(toits)).toMatchObject({ speakerName: 'Anne Dulac', decided: { how: 'accepted' } });
    expect(acceptQuote(work.desk, work.quote(toits), 'accepted')).toBeUndefined();
  });

  test('kind, speaker and cue are corrected one after the other', () => {
    const work = new Work();
    work.do((desk) => setQuoteKind(desk, work.quote(murs), 'fragment'));
    work.do((desk) => setSpeaker(desk, work.quote(murs), work.entity('Karim Benali'), span('Karim Benali')));
    work.do((desk) => setCue(desk, work.quote(murs), span('citer')));
    expect(work.quote(murs)).toMatchObject({
      kind: 'fragment',
      speakerName: 'Karim Benali',
      cue: { lemma: 'citer' },
      decided: { how: 'corrected' },
    });
    expect(setOf(work.state).quotes).toHaveLength(1);
    work.do((desk) => setSpeaker(desk, work.quote(murs), undefined));
    expect(work.quote(murs).speakerName).toBeUndefined();
    work.do((desk) => setCue(desk, work.quote(murs), undefined));
    expect(work.quote(murs).cue).toBeUndefined();
  });

  test('a refused quote is gone, also one that a person had settled', () => {
    const work = new Work();
    work.do((desk) => setQuoteKind(desk, work.quote(murs), 'fragment'));
    work.do((desk) => rejectQuote(desk, work.quote(murs)));
    expect(work.desk.analysis.quotes.map((one) => textOf(article, one))).not.toContain(murs);
  });

  test('a quote is resized', () => {
    const work = new Work();
    work.do((desk) => resizeQuote(desk, work.quote(murs), span(`${murs}, a-t-elle`)));
    expect(work.quote(`${murs}, a-t-elle`).speakerName).toBe('Anne Dulac');
    expect(work.desk.analysis.quotes.map((one) => textOf(article, one))).not.toContain(murs);
  });

  test('one is made of a selection, over two paragraphs too', () => {
    const work = new Work();
    work.do((desk) => createQuote(desk, span('le conteste'), 'indirect'));
    expect(work.quote('le conteste').decided?.how).toBe('created');
    const both = { start: span(toits).start, end: span(murs).end };
    work.do((desk) => createQuote(desk, both, 'direct'));
    expect(setOf(work.state).quotes.find(({ parts }) => parts.length > 1)?.parts).toHaveLength(2);
  });
});

test('notes and statuses', () => {
  const work = new Work();
  work.do((desk) => setNote(desk, 'quote', work.quote(toits), { status: 'to-check' }));
  work.do((desk) => setNote(desk, 'quote', work.quote(toits), { text: 'appeler la mairie' }));
  expect(setOf(work.state).notes).toMatchObject([{ status: 'to-check', text: 'appeler la mairie' }]);
  work.do((desk) => setNote(desk, 'quote', work.quote(toits), { text: '', clearStatus: true }));
  expect(setOf(work.state).notes).toEqual([]);
});
