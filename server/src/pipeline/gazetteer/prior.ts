import type { PlaceCandidate } from '../../core/analysis';

/** What of a place its likelihood stands on. */
type Ranked = Pick<PlaceCandidate, 'kind' | 'feature' | 'population'>;

/**
 * How likely a name means this place before anything else is read, in inhabitants of a town that would be as likely.
 * News names countries before towns, towns before the regions and districts of the same name, capitals and the seats of
 * regions before towns of their size, and quarters of a town least.
 */
export function priorOf({ kind, feature, population }: Ranked): number {
  switch (kind) {
    case 'continent':
      return 1e10;
    case 'country':
      return 5e7 + 3 * population;
    case 'region':
      return 5e7;
    case 'seat':
      return 1e6;
    case 'landmark':
      return 1e5;
    case 'admin1':
      return Math.max(1e5, population * 0.3);
    case 'admin2':
      return population * 0.1;
    case 'water':
    case 'mountain':
      return 2e5;
    case 'island':
      return 1e5;
    default:
      return Math.max(200, population) * (featureFactors[feature ?? ''] ?? 1);
  }
}

/** How much likelier a town is for what it is. */
const featureFactors: Readonly<Record<string, number>> = {
  capital: 20,
  seat: 1.5,
  quarter: 0.2,
  former: 0.1,
};
