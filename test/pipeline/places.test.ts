import { describe, expect, it } from 'vitest';
import type { Analysis, LanguageCode, Mention, Place } from '../../server/src/core/analysis';
import { packOf } from '../../server/src/lang/registry';
import { lookUp } from '../../server/src/pipeline/places/lookup';
import { toRecord } from '../../server/src/exports/record';
import { placesStage } from '../../server/src/pipeline/places';
import { analyseText, contextFor, gazetteer } from '../support/inMemory';
import { readMarkers } from '../support/markers';

/** Resolves the marked places of a text, whatever the recogniser would make of it: name → place. */
function resolve(
  marked: string,
  language: LanguageCode,
  decidedPlaces: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, Place> {
  const { text, spans } = readMarkers(marked);
  const analysis: Analysis = analyseText(text, language);
  const names = [...new Set(spans.map((span) => text.slice(span.start, span.end)))];
  const entities = names.map((name) => ({
    id: name,
    type: 'place' as const,
    name,
    mentions: spans
      .filter((span) => text.slice(span.start, span.end) === name)
      .map((span): Mention => ({ ...span, kind: 'name', entity: name, confidence: 1 })),
  }));
  const draft = { ...analysis, text, readings: [], dates: [], entities };
  const { places } = placesStage.run(draft, { ...contextFor(language), decidedPlaces });
  return new Map(places.map((place) => [place.entity, place]));
}

/** `Paris city US.TX container`: what was chosen for a name, and why. */
function checkPlace(marked: string, language: LanguageCode, name: string, expected: string): void {
  const place = resolve(marked, language).get(name);
  const { chosen } = place ?? {};
  const admin1 = chosen?.admin1 === '' ? '' : `.${chosen?.admin1 ?? ''}`;
  expect(`${chosen?.kind ?? ''} ${chosen?.country ?? ''}${admin1} ${place?.why ?? ''}`).toBe(expected);
}

describe('where a place is', () => {
  it.each([
    ['A storm hit [[Paris]], [[Texas]], on Monday.', 'Paris', 'city US.TX container'],
    ['A storm hit [[Paris]] on Monday.', 'Paris', 'city FR.11 prior'],
    ['Officials in the Syrian city of [[Tripoli]] said so.', 'Tripoli', 'city LY.77 prior'],
    ['Officials in the Lebanese city of [[Tripoli]] said so.', 'Tripoli', 'city LB.09 adjective'],
    [
      'Farmers in [[Clarke]] and [[Oconee]] counties met in [[Athens]], [[Ga.]]',
      'Clarke',
      'admin2 US.GA prior',
    ],
    [
      'Voters in [[Georgia]] and [[Alabama]] went to the polls near [[Atlanta]].',
      'Georgia',
      'admin1 US.GA country',
    ],
    ['Protesters in [[Tbilisi]] want [[Georgia]] in the European Union.', 'Georgia', 'country GE prior'],
    ['She moved from [[London]] to [[Berlin]] and [[Rome]].', 'London', 'city GB.ENG prior'],
    ['[[London]] police in southwestern [[Ontario]], [[Canada]], said so.', 'London', 'city CA.08 country'],
    ['A plane crashed in [[Wood County]], [[W. Va.]], on Friday.', 'Wood County', 'admin2 US.WV container'],
  ])('%s: %s', (marked, name, expected) => {
    checkPlace(marked, 'en', name, expected);
  });

  it.each([
    ['Un incendie à [[Valence]] ([[Drôme]]) a fait un blessé.', 'Valence', 'city FR.84 container'],
    ['La ville espagnole de [[Valence]] est inondée.', 'Valence', 'city ES.60 kind'],
    ['Il est né à [[Brest]], en [[Biélorussie]].', 'Brest', 'city BY.01 container'],
    ['Il vit dans le département de la [[Loire]].', 'Loire', 'admin2 FR.84 kind'],
    ['La région frontalière russe de [[Koursk]] est visée.', 'Koursk', 'admin1 RU.41 kind'],
    ['Le président est rentré à [[Washington]].', 'Washington', 'city US.DC prior'],
    [
      'Les autorités de [[Kherson]] et de [[Donetsk]], et celles de [[Moscou]].',
      'Kherson',
      'city UA.08 prior',
    ],
    ['Les habitants du [[Mans]] et de la [[Sarthe]].', 'Mans', 'city FR.52 only'],
  ])('%s: %s', (marked, name, expected) => {
    checkPlace(marked, 'fr', name, expected);
  });

  it('lets a decision go before all evidence and count for the others', () => {
    const text = '[[Paris]] and [[Dallas]] will play on Friday.';
    const texan = gazetteer()
      .find('Paris', 'en')
      .find(({ admin1 }) => admin1 === 'TX');
    const place = resolve(text, 'en', new Map([['paris', texan?.id ?? '']])).get('Paris');
    expect(place).toMatchObject({ why: 'decided', chosen: { admin1: 'TX' } });
    expect(place?.candidates.length).toBeGreaterThan(3);
  });

  it('forgets a decision whose place is in no gazetteer any more', () => {
    expect(resolve('[[Paris]]', 'fr', new Map([['paris', 'gn:1']])).get('Paris')?.chosen?.country).toBe('FR');
  });

  it.each([
    ['La voiture allait vers [[Cezaisxyz]] ([[Vendée]]).', 'Cezaisxyz', 'Vendée'],
    ['Le village de [[Nikolskixyz]], dans la région de [[Koursk]], est pris.', 'Nikolskixyz', 'Koursk'],
    [
      'Le village de [[Nikolskixyz]] est pris. [[Kiev]] dément.\n\n[[Moscou]] confirme.',
      'Nikolskixyz',
      'Kyiv',
    ],
    ['Neuf écoles du [[Haut-Tarnxyz Toulouse]] ferment.', 'Haut-Tarnxyz Toulouse', 'Toulouse'],
  ])('says near what a place lies that no gazetteer knows: %s', (marked, name, near) => {
    expect(resolve(marked, 'fr').get(name)).toMatchObject({ why: 'unknown', near: { name: near } });
  });

  it('keeps a place that no gazetteer knows', () => {
    expect(resolve('Le village de [[Nikolskixyz]] est pris.', 'fr').get('Nikolskixyz')).toEqual({
      entity: 'Nikolskixyz',
      candidates: [],
      why: 'unknown',
    });
  });
});

describe('looking a name up', () => {
  it.each([
    ['Calif.', 'en', 'admin1 US'],
    ['W. Va.', 'en', 'admin1 US'],
    ['W.Va.', 'en', 'admin1 US'],
    ['Ont.', 'en', 'admin1 CA'],
    ['North Tulsa', 'en', 'city US'],
    ['Kent County', 'en', 'admin2 US'],
    ['la Bolivie', 'fr', 'country BO'],
    ['comté de Kent', 'fr', 'admin2 GB'],
    ['Nord-Mali', 'fr', 'country ML'],
    ['Le Mans', 'fr', 'city FR'],
    ['Kish River', 'en', undefined],
  ] as const)('%s (%s) is %s', (name, language, expected) => {
    const [first] = lookUp(name, { pack: packOf(language), gazetteer: gazetteer() });
    expect(first && `${first.kind} ${first.country}`).toBe(expected);
  });
});

describe('recognising places', () => {
  /** The places that a text is found to name, in order: `surface kind country`. */
  function checkFound(text: string, language: LanguageCode, expected: readonly string[]): void {
    const places = toRecord(analyseText(text, language), 'x').places;
    expect(places.map((place) => `${place.text} ${place.kind ?? '?'} ${place.country ?? '?'}`)).toEqual(
      expected,
    );
  }

  it.each([
    ['The US and the UK agreed.', ['US country US', 'UK country GB']],
    ['It was said of us and them.', []],
    ['He lives in Surprise, Ariz., with his dog.', ['Surprise city US', 'Ariz. admin1 US']],
    ['A Washington-based group protested.', ['Washington city US']],
    ['Texas Senator Ted Cruz spoke.', ['Texas admin1 US']],
    ['A body was found in the Kishwaukee River on Monday.', ['Kishwaukee River ? ?']],
    ['Police in Alexandria closed Memphis Street on Monday.', ['Alexandria city EG', 'Memphis Street ? EG']],
    ['They met in the United States on Monday.', ['United States country US']],
    ['Officers of the Shreveport Police Department came.', ['Shreveport city US']],
    ['He teaches at the University of Alexandria in Egypt.', ['Alexandria city EG', 'Egypt country EG']],
  ])('%s', (text, expected) => {
    checkFound(text, 'en', expected);
  });

  it('keeps the name of an organization whole and says where it stands', () => {
    const text = 'Officers of the Shreveport Police Department came.';
    const { entities, places } = analyseText(text, 'en');
    const named = entities.map(({ name, type }) => `${name} ${type}`);
    expect(named).toEqual(['Shreveport Police Department organization']);
    expect(places).toMatchObject([{ inside: [{ start: 16, end: 26 }], chosen: { admin1: 'LA' } }]);
  });
});
