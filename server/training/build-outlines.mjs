// Makes the outlines that maps are drawn from: `npm run build:outlines`. From world-atlas (Natural Earth), at two scales:
// land, borders, and borders that are disputed. Countries are not kept: no map here fills one. Deterministic.
// Writes server/data/outlines.json: `{ coarse, fine }`, each `{ land, borders, disputed }`. Coordinates are hundredths of a
// degree, longitude first, each point as its difference from the one before. `land` is polygons of rings, the others lines.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { feature, mesh } from 'topojson-client';

const require = createRequire(import.meta.url);
const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * Borders that are not agreed on, drawn dashed: two countries as world-atlas names them (it follows who holds the ground),
 * or one with any other (`*`), and where only a part is meant, the box west, south, east, north.
 * Crimea stands as Russian there; the line across its isthmus is one of these, and nothing is filled.
 */
const disputed = [
  ['Russia', 'Ukraine', [32, 44, 37, 46.6]],
  ['Morocco', 'W. Sahara'],
  ['Serbia', 'Kosovo'],
  ['Somalia', 'Somaliland'],
  ['Cyprus', 'N. Cyprus'],
  ['Israel', 'Palestine'],
  ['Israel', 'Syria'],
  ['India', 'Pakistan', [72, 32.5, 80, 38]],
  ['India', 'China'],
  ['Siachen Glacier', '*'],
  ['Sudan', 'S. Sudan', [26, 8, 30, 11]],
  ['Ethiopia', 'Eritrea', [36, 12, 43, 15]],
  ['Guyana', 'Venezuela'],
];

function isBetween(a, b, [first, second]) {
  const names = [a.properties.name, b.properties.name];
  return names.includes(first) && (second === '*' || names.includes(second));
}

function isWithin(line, box) {
  if (box === undefined) return true;
  const [west, south, east, north] = box;
  return line.every(([lon, lat]) => lon >= west && lon <= east && lat >= south && lat <= north);
}

/**
 * Longitudes without the jump at the line of date: they run on beyond 180. A ring around a pole is closed along it.
 */
function unroll(line) {
  let turn = 0;
  const out = line.map(([lon, lat], index) => {
    const before = index > 0 ? line[index - 1][0] : lon;
    if (lon - before > 180) turn -= 360;
    else if (before - lon > 180) turn += 360;
    return [lon + turn, lat];
  });
  const [first, last] = [out[0], out.at(-1)];
  if (Math.abs(last[0] - first[0]) < 180) return out;
  return [...out, [last[0], -90], [first[0], -90], first];
}

/** Hundredths of a degree as differences; points that fall together are one. */
function pack(jumping) {
  const line = unroll(jumping);
  const out = [];
  let [x, y] = [0, 0];
  line.forEach(([lon, lat], index) => {
    const [nextX, nextY] = [Math.round(lon * 100), Math.round(lat * 100)];
    if (index > 0 && nextX === x && nextY === y) return;
    out.push(nextX - x, nextY - y);
    [x, y] = [nextX, nextY];
  });
  return out;
}

/** Lines cut where a box begins and ends, so that a part of a border can be drawn apart. */
function cutAt(lines, boxes) {
  if (boxes.length === 0) return lines;
  const sideOf = (point) => boxes.map((box) => isWithin([point], box)).join();
  return lines.flatMap((line) => {
    const parts = [[line[0]]];
    for (const point of line.slice(1)) {
      const part = parts.at(-1);
      part.push(point);
      if (sideOf(point) !== sideOf(part[0])) parts.push([point]);
    }
    return parts.filter((part) => part.length > 1);
  });
}

function outlinesOf(scale) {
  const atlas = JSON.parse(readFileSync(require.resolve(`world-atlas/countries-${scale}.json`), 'utf8'));
  const { countries, land } = atlas.objects;
  const polygons = feature(atlas, land).features.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
  );
  const open = [];
  const dashed = [];
  for (const rule of disputed) {
    const lines = mesh(atlas, countries, (a, b) => a !== b && isBetween(a, b, rule)).coordinates;
    const boxes = rule[2] === undefined ? [] : [rule[2]];
    for (const line of cutAt(lines, boxes)) (isWithin(line, rule[2]) ? dashed : open).push(line);
  }
  const agreed = mesh(
    atlas,
    countries,
    (a, b) => a !== b && !disputed.some((rule) => isBetween(a, b, rule)),
  ).coordinates;
  return {
    land: polygons
      .map((rings) => rings.map(pack).filter((ring) => ring.length >= 8))
      .filter((rings) => rings.length > 0)
      .map((rings) => rings.map(write)),
    borders: [...agreed, ...open]
      .map(pack)
      .filter((line) => line.length >= 4)
      .map(write),
    disputed: dashed
      .map(pack)
      .filter((line) => line.length >= 4)
      .map(write),
  };
}

/** Differences as characters, five bits each, the lowest first: an eighth less than digits and commas when it is zipped. */
function write(differences) {
  return differences
    .map((difference) => {
      let rest = difference < 0 ? -2 * difference - 1 : 2 * difference;
      let written = '';
      for (; rest >= 32; rest = Math.floor(rest / 32)) written += String.fromCharCode(63 + 32 + (rest % 32));
      return written + String.fromCharCode(63 + rest);
    })
    .join('');
}

const outlines = { coarse: outlinesOf('110m'), fine: outlinesOf('50m') };
const json = JSON.stringify(outlines);
writeFileSync(path.join(root, 'server/data/outlines.json'), `${json}\n`);
console.log(
  `${(json.length / 1e6).toFixed(2)} MB; disputed lines: ${outlines.coarse.disputed.length} coarse, ${outlines.fine.disputed.length} fine`,
);
