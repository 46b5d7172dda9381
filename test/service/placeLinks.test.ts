import { expect, test } from 'vitest';
import { placeLinks } from '../../server/src/service/features/placeLinks';
import { analyseText } from '../support/inMemory';
import { showMarkers } from '../support/markers';

const text = 'Le président est arrivé à Lyon, puis à Genève. Lyon a applaudi Paul Morin.';
const analysis = analyseText(text);

test('links stand on the mentions of places', () => {
  const links = placeLinks(analysis, 'geonames');
  expect(showMarkers(text, links)).toBe(
    'Le président est arrivé à [[Lyon]], puis à [[Genève]]. [[Lyon]] a applaudi Paul Morin.',
  );
  expect(links[0]?.target).toBe('https://www.geonames.org/2996944');
  expect(placeLinks(analysis, 'openstreetmap')[0]?.target).toMatch(
    /^https:\/\/www\.openstreetmap\.org\/\?mlat=45\.7\d+&mlon=4\.8\d+#map=/u,
  );
});

test('there are none unless they are asked for', () => expect(placeLinks(analysis, 'off')).toEqual([]));
