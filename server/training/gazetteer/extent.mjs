// How far places reach from their points, where the source has but a default for all of a kind.

/** Kilometres, from a look at the map, of regions and waters that reach much farther than others of their kind. */
const broad = {
  'x:africa': 3700,
  'x:amazon': 1500,
  'x:americas': 6500,
  'x:arabian-peninsula': 1200,
  'x:arctic': 2500,
  'x:asia': 4500,
  'x:balkans': 600,
  'x:caribbean': 1500,
  'x:central-africa': 1500,
  'x:central-america': 1000,
  'x:central-asia': 1500,
  'x:central-europe': 700,
  'x:deep-south': 800,
  'x:east-africa': 1500,
  'x:east-asia': 1800,
  'x:east-coast': 1000,
  'x:eastern-europe': 1200,
  'x:european-union': 1800,
  'x:eurozone': 1600,
  'x:far-east': 2500,
  'x:gulf-states': 900,
  'x:horn-of-africa': 900,
  'x:indo-pacific': 6000,
  'x:latin-america': 4500,
  'x:maghreb': 1500,
  'x:melanesia': 2000,
  'x:micronesia': 2000,
  'x:middle-east': 1800,
  'x:midwest': 900,
  'x:near-east': 1200,
  'x:nordic-countries': 1200,
  'x:north-africa': 2300,
  'x:north-america': 3500,
  'x:northern-europe': 1000,
  'x:oceania': 3500,
  'x:ottoman-empire': 1500,
  'x:patagonia': 900,
  'x:polynesia': 3000,
  'x:sahara': 2200,
  'x:sahel': 2500,
  'x:scandinavia': 900,
  'x:schengen-area': 1700,
  'x:siberia': 2500,
  'x:south-america': 3300,
  'x:south-asia': 1600,
  'x:southeast-asia': 2000,
  'x:southeastern-europe': 800,
  'x:southern-africa': 1300,
  'x:southern-europe': 1500,
  'x:soviet-union': 3500,
  'x:sub-saharan-africa': 3300,
  'x:tibet': 900,
  'x:west': 6000,
  'x:west-africa': 1500,
  'x:west-coast': 1000,
  'x:western-europe': 1000,
  'x:xinjiang': 900,
};

const oceans = [
  [/\b(?:pacific|pacifique|atlantic|atlantique)\b/iu, 5000],
  [/\b(?:indian ocean|océan indien|southern ocean|océan austral)\b/iu, 4000],
  [/\b(?:arctic ocean|océan arctique)\b/iu, 2000],
  [/\b(?:mediterranean|méditerranée)\b/iu, 1800],
  [/\b(?:caribbean sea|mer des (?:caraïbes|antilles)|south china sea)\b/iu, 1200],
  [/\b(?:black sea|mer noire|baltic|baltique|north sea|mer du nord|red sea|mer rouge)\b/iu, 700],
];

const earthRadius = 6371;
const radians = Math.PI / 180;

function distance(a, b) {
  const half = (degrees) => Math.sin((degrees * radians) / 2) ** 2;
  const h = half(b.lat - a.lat) + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * half(b.lon - a.lon);
  return 2 * earthRadius * Math.asin(Math.sqrt(Math.min(1, h)));
}

/**
 * The rows with their extents: a country or first-order region reaches from its point to 95 in 100 of its towns, at least
 * as far as the source says; broad regions and waters as far as the tables above say.
 */
export function withExtents(rows) {
  const towns = new Map();
  for (const row of rows) {
    if (row.kind !== 'city') continue;
    for (const key of [row.country, `${row.country}.${row.admin1}`]) {
      if (!towns.has(key)) towns.set(key, []);
      towns.get(key).push(row);
    }
  }
  const reachOf = (row, key) => {
    const distances = (towns.get(key) ?? []).map((town) => distance(row, town)).sort((a, b) => a - b);
    return distances[Math.floor(distances.length * 0.95)] ?? 0;
  };
  return rows.map((row) => {
    const ocean =
      row.kind === 'water' ? oceans.find(([names]) => names.test(`${row.french} ${row.english}`)) : undefined;
    const reach =
      row.kind === 'country'
        ? reachOf(row, row.country)
        : row.kind === 'admin1'
          ? reachOf(row, `${row.country}.${row.admin1}`)
          : (broad[row.id] ?? ocean?.[1] ?? 0);
    return { ...row, radius: Math.round(Math.max(row.radius, reach)) };
  });
}
