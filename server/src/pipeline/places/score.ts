import type { PlaceCandidate, PlaceReason } from '../../core/analysis';
import { priorOf } from '../gazetteer/prior';
import { distanceKm, pointAt, type Point } from './geometry';
import type { Surroundings } from './surroundings';

/** A place of the article with all that speaks for one candidate or another. */
export interface Toponym {
  readonly candidates: readonly PlaceCandidate[];
  /** What stands around each of its mentions. */
  readonly surroundings: readonly Surroundings[];
  /** Id of the candidate that a person decided on. */
  readonly decided?: string;
  /** How much it says about the others: its mentions, and more in a dateline. */
  readonly weight: number;
}

export interface Ranking {
  /** The candidates, the likeliest first. */
  readonly candidates: readonly PlaceCandidate[];
  readonly why: PlaceReason;
}

/** How much each kind of evidence counts, in units of the logarithm of inhabitants. Tuned on development articles only. */
export interface Weights {
  readonly prior: number;
  readonly country: number;
  readonly region: number;
  readonly near: number;
  /** Above all the others together. */
  readonly decided: number;
  readonly container: number;
  readonly adjective: number;
  readonly kind: number;
  readonly leaning: number;
  /** Votes that the home country of the language's press has from the start. */
  readonly home: number;
  /** Kilometres over which nearness fades. */
  readonly fade: number;
}

export const weights: Weights = {
  prior: 0.4,
  country: 4,
  region: 5,
  near: 4,
  decided: 1000,
  container: 12,
  adjective: 4,
  kind: 4,
  leaning: 1,
  home: 1,
  fade: 200,
};

const rounds = 3;

type Reason = Exclude<PlaceReason, 'decided' | 'only' | 'prior' | 'unknown'>;

interface Scored {
  readonly place: PlaceCandidate;
  readonly point: Point;
  readonly prior: number;
  /** What speaks for it in the words around its own mentions. */
  readonly own: Readonly<Record<'decided' | 'container' | 'adjective' | 'kind', number>>;
  /** What the rest of the article says for it; from the last round. */
  votes: Record<'country' | 'region' | 'near', number>;
  score: number;
  /** Its share among the candidates of its name, 0 to 1. */
  share: number;
}

interface Contest {
  readonly weight: number;
  readonly scored: Scored[];
}

/**
 * Ranks the candidates of all places of an article together.
 * Each is scored by kind and inhabitants (the prior), by the words around it, and by what the others say: votes for
 * countries and regions, and nearness. The others' say follows their own likeliest candidates, so scores are computed
 * `rounds` times.
 * In: the places; what peoples the article names, by country; the home country. Out: a ranking for each place, in order.
 */
export function rankCandidates(
  toponyms: readonly Toponym[],
  peoples: ReadonlyMap<string, number>,
  home: string,
  by: Weights = weights,
): Ranking[] {
  const contests = toponyms.map((toponym) => open(toponym, by));
  for (const contest of contests) settle(contest, by);
  for (let round = 0; round < rounds; round++) {
    const votes = countVotes(contests, peoples, home, by);
    for (const contest of contests) {
      for (const scored of contest.scored) scored.votes = votesFor(scored, contest, contests, votes, by);
    }
    for (const contest of contests) settle(contest, by);
  }
  return contests.map(rank);
}

function open({ candidates, surroundings, decided, weight }: Toponym, by: Weights): Contest {
  return {
    weight,
    scored: candidates.map((place): Scored => {
      const point = pointAt(place.lat, place.lon);
      const share = (speaks: (around: Surroundings) => boolean): number =>
        surroundings.length === 0 ? 0 : surroundings.filter(speaks).length / surroundings.length;
      const ifAny = (speaks: (around: Surroundings) => boolean, bonus: number): number =>
        surroundings.some(speaks) ? bonus : 0;
      return {
        place,
        point,
        prior: by.prior * Math.log(priorOf(place)),
        own: {
          decided: place.id === decided ? by.decided : 0,
          container: ifAny(
            ({ containers }) => containers.some((holder) => isIn(place, point, holder)),
            by.container,
          ),
          adjective: ifAny(({ countries }) => countries.includes(place.country), by.adjective),
          kind:
            by.kind * share(({ kinds }) => kinds.includes(place.kind)) +
            by.leaning * share(({ leaning }) => leaning.includes(place.kind)),
        },
        votes: { country: 0, region: 0, near: 0 },
        score: 0,
        share: 0,
      };
    }),
  };
}

/** Whether a place lies in another, as far as codes and distances tell. */
export function isIn(place: PlaceCandidate, point: Point, holder: PlaceCandidate): boolean {
  if (place.id === holder.id) return false;
  const sameCountry = holder.country === '' || place.country === holder.country;
  if (holder.kind === 'country') return sameCountry && place.kind !== 'country';
  if (holder.kind === 'admin1')
    return sameCountry && place.admin1 === holder.admin1 && place.kind !== 'admin1';
  return (
    sameCountry && distanceKm(point, pointAt(holder.lat, holder.lon)) < Math.max(50, 1.5 * holder.radiusKm)
  );
}

/** Scores from the last votes, and each candidate's share (softmax). */
function settle({ scored }: Contest, by: Weights): void {
  let best = -Infinity;
  for (const candidate of scored) {
    const { own, votes } = candidate;
    candidate.score =
      candidate.prior +
      own.decided +
      own.container +
      own.adjective +
      own.kind +
      by.country * votes.country +
      by.region * votes.region +
      by.near * votes.near;
    best = Math.max(best, candidate.score);
  }
  let total = 0;
  for (const candidate of scored) total += candidate.share = Math.exp(candidate.score - best);
  for (const candidate of scored) candidate.share /= total;
}

interface Votes {
  readonly total: number;
  readonly countries: Map<string, number>;
  readonly regions: Map<string, number>;
}

function countVotes(
  contests: readonly Contest[],
  peoples: ReadonlyMap<string, number>,
  home: string,
  by: Weights,
): Votes {
  const countries = new Map(peoples);
  const regions = new Map<string, number>();
  let total = 1 + by.home;
  for (const weight of peoples.values()) total += weight;
  add(countries, home, by.home);
  for (const { weight, scored } of contests) {
    total += weight;
    for (const { place, share } of scored) {
      add(countries, place.country, share * weight);
      if (place.kind !== 'country') add(regions, regionOf(place), share * weight);
    }
  }
  return { total, countries, regions };
}

function add(votes: Map<string, number>, to: string, weight: number): void {
  if (to !== '') votes.set(to, (votes.get(to) ?? 0) + weight);
}

function regionOf({ country, admin1 }: PlaceCandidate): string {
  return admin1 === '' ? '' : `${country}.${admin1}`;
}

/** What the other places say for a candidate: each figure from 0 to 1. */
function votesFor(
  { place, point }: Scored,
  contest: Contest,
  contests: readonly Contest[],
  { total, countries, regions }: Votes,
  by: Weights,
): Scored['votes'] {
  // Its own vote is taken back: nobody votes for himself.
  const own = contest.scored.reduce(
    (sum, other) => sum + (other.place.country === place.country ? other.share : 0),
    0,
  );
  const rest = total - contest.weight;
  const country = ((countries.get(place.country) ?? 0) - own * contest.weight) / rest;
  const ownRegion = contest.scored.reduce(
    (sum, other) => sum + (regionOf(other.place) === regionOf(place) ? other.share : 0),
    0,
  );
  const region =
    place.kind === 'country' || place.admin1 === ''
      ? 0
      : ((regions.get(regionOf(place)) ?? 0) - ownRegion * contest.weight) / rest;
  return {
    country: place.country === '' ? 0 : Math.max(0, country),
    region: Math.max(0, region),
    near: nearness(place, point, contest, contests, by),
  };
}

/** How near the other places' likeliest candidates are, 0 to 1: each counts by its weight and fades with distance. */
function nearness(
  place: PlaceCandidate,
  point: Point,
  contest: Contest,
  contests: readonly Contest[],
  by: Weights,
): number {
  if (place.kind === 'country' || place.kind === 'continent') return 0;
  let near = 0;
  let total = 1;
  for (const other of contests) {
    if (other === contest) continue;
    const likeliest = likeliestOf(other);
    if (likeliest === undefined || likeliest.place.kind === 'country') continue;
    total += other.weight;
    near += other.weight * likeliest.share * Math.exp(-distanceKm(point, likeliest.point) / by.fade);
  }
  return near / total;
}

function likeliestOf({ scored }: Contest): Scored | undefined {
  let best: Scored | undefined;
  for (const candidate of scored) if (best === undefined || candidate.score > best.score) best = candidate;
  return best;
}

function rank({ scored }: Contest): Ranking {
  const order = [...scored].sort((a, b) => b.score - a.score);
  const [chosen] = order;
  if (chosen === undefined) return { candidates: [], why: 'unknown' };
  return { candidates: order.map(({ place }) => place), why: reasonFor(chosen, scored) };
}

/** What put a candidate before the one that its kind and inhabitants alone would have chosen. */
function reasonFor(chosen: Scored, all: readonly Scored[]): PlaceReason {
  if (chosen.own.decided > 0) return 'decided';
  if (all.length === 1) return 'only';
  if (chosen.own.container > 0) return 'container';
  const rival = all.reduce<Scored | undefined>(
    (best, other) => (other === chosen || (best !== undefined && best.prior >= other.prior) ? best : other),
    undefined,
  );
  if (rival === undefined || chosen.prior >= rival.prior) return 'prior';
  const leads: readonly [Reason, number][] = [
    ['adjective', chosen.own.adjective - rival.own.adjective],
    ['kind', chosen.own.kind - rival.own.kind],
    ['country', weights.country * (chosen.votes.country - rival.votes.country)],
    ['region', weights.region * (chosen.votes.region - rival.votes.region)],
    ['near', weights.near * (chosen.votes.near - rival.votes.near)],
  ];
  return leads.reduce((best, lead) => (lead[1] > best[1] ? lead : best))[0];
}
