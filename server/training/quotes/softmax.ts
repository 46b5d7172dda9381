/** Named numbers; what is not named is 0. */
export type Features = Readonly<Record<string, number>>;

/** A weight for each feature. */
export type Weights = Features;

/** One choice among several: what is known of each, and which of them are right. */
export interface Choice {
  readonly candidates: readonly Features[];
  readonly right: readonly number[];
}

/** Full steps of gradient descent; the likelihood is concave, so that more of them change nothing. */
const steps = 600;

/**
 * A log-linear model over the candidates of each choice (multinomial logistic regression), by gradient descent with
 * Nesterov's momentum from `prior`, towards which L2 pulls. Deterministic.
 * In: choices; the strength of the pull. Out: a weight for each feature.
 */
export function trainSoftmax(choices: readonly Choice[], pull: number, prior: Weights = {}): Weights {
  const names = [
    ...new Set(choices.flatMap(({ candidates }) => candidates.flatMap((features) => Object.keys(features)))),
  ].sort();
  const index = new Map(names.map((name, at) => [name, at]));
  const start = Float64Array.from(names, (name) => prior[name] ?? 0);
  const rows = choices.map(({ candidates, right }) => ({
    right: new Set(right),
    candidates: candidates.map((features) =>
      Object.entries(features).map(([name, value]): [number, number] => [index.get(name) ?? 0, value]),
    ),
  }));
  const largest = Math.max(
    1,
    ...rows.flatMap(({ candidates }) => candidates.map((row) => row.reduce((sum, [, v]) => sum + v * v, 0))),
  );
  const rate = 1 / (pull + choices.length * largest * 0.5);
  let weights = start;
  let ahead = start;
  for (let step = 1; step <= steps; step++) {
    const gradient = ahead.map((weight, at) => pull * (weight - (start[at] ?? 0)));
    for (const { candidates, right } of rows) {
      const shares = softmax(
        candidates.map((row) => row.reduce((sum, [at, value]) => sum + (ahead[at] ?? 0) * value, 0)),
      );
      const mass = shares.reduce((sum, share, at) => sum + (right.has(at) ? share : 0), 0);
      candidates.forEach((row, at) => {
        const share = shares[at] ?? 0;
        const wanted = right.has(at) ? share / Math.max(mass, 1e-12) : 0;
        for (const [feature, value] of row)
          gradient[feature] = (gradient[feature] ?? 0) + (share - wanted) * value;
      });
    }
    const next = ahead.map((weight, at) => weight - rate * (gradient[at] ?? 0));
    const momentum = (step - 1) / (step + 2);
    ahead = next.map((weight, at) => weight + momentum * (weight - (weights[at] ?? 0)));
    weights = next;
  }
  return Object.fromEntries(names.map((name, at) => [name, weights[at] ?? 0]));
}

function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** Index of the likeliest candidate, the last of equals; -1 where there is none. */
export function likeliest(candidates: readonly Features[], weights: Weights): number {
  let best = -1;
  let most = -Infinity;
  candidates.forEach((features, at) => {
    const score = scoreOf(features, weights);
    if (score >= most) [best, most] = [at, score];
  });
  return best;
}

function scoreOf(features: Features, weights: Weights): number {
  return Object.entries(features).reduce((sum, [name, value]) => sum + (weights[name] ?? 0) * value, 0);
}
