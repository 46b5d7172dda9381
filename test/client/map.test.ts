import { expect, test } from 'vitest';
import { mapContent, mapFrame, type MapWords } from '../../client/src/map/page';
import type { MapResult } from '../../server/src/protocol';

const words: MapWords = {
  language: 'en',
  title: 'Places of "a"',
  nothing: 'Nothing',
  notLocated: 'Without coordinates: 2',
  places: 'Places',
  zoomIn: 'In',
  zoomOut: 'Out',
  whole: 'All',
  hedge: (name, doubt) => (doubt === undefined ? name : `${name}/${doubt}`),
  goTo: (name, country, mentions) => `${name}, ${country}, ${String(mentions)}`,
};
const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 5 } };
const map: MapResult = {
  width: 960,
  height: 600,
  land: 'M0,0L9,9Z',
  borders: '',
  disputed: 'M1,1L2,2',
  places: [
    { name: '<b>Paris', kind: 'city', country: 'FR', mentions: 3, x: 10, y: 20, target: { uri: 'a', range } },
    {
      name: 'mer Noire',
      kind: 'water',
      country: '',
      mentions: 1,
      doubt: 'guess',
      x: 30,
      y: 40,
      target: { uri: 'a', range },
    },
  ],
  notLocated: 2,
};

test('each place is a mark and a button that the keyboard reaches; text is escaped', () => {
  const content = mapContent(map, words);
  expect(content).not.toContain('<b>');
  expect(content).toContain('<g class="mark" data-place="0"');
  // What may be no place's name is drawn another way, and says so.
  expect(content).toContain('<g class="mark guess" data-place="1"');
  expect(content).toContain('>mer Noire/guess</button>');
  expect(content).toContain('<button class="link" data-place="0" title="&lt;b&gt;Paris, France, 3">');
  expect(content).toContain('class="border disputed" d="M1,1L2,2"');
  expect(content).toContain('Without coordinates: 2');
});

test('a country is not said to lie in itself', () => {
  const [paris] = map.places;
  if (paris === undefined) return;
  const places = [
    { ...paris, name: 'Etats-Unis', country: 'US', mentions: 1200 },
    { ...paris, name: 'Washington', country: 'US' },
  ];
  const content = mapContent({ ...map, places }, { ...words, language: 'fr' });
  expect(content).toContain('Etats-Unis</button> <span class="note">1\u202f200</span>');
  expect(content).toContain('Washington</button> <span class="note">États-Unis · 3</span>');
});

test('the page loads nothing and runs nothing but its own', () => {
  const page = mapFrame('', words, 'abc');
  expect(page).toContain("default-src 'none'; style-src 'nonce-abc'; script-src 'nonce-abc'\"");
  expect(page).not.toMatch(/https?:|src=|href=| style="| on\w+="/u);
});

test('an article without places says so', () => {
  expect(mapContent({ ...map, places: [] }, words)).toContain('<p>Nothing</p>');
});
