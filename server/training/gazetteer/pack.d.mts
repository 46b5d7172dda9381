/** A row of server/training/gazetteer/source.mjs. */
export interface PlaceRow {
  readonly french: string;
  readonly english: string;
  readonly labelled: readonly string[];
  readonly generated: readonly string[];
  readonly kind: string;
  readonly feature: string;
  readonly country: string;
  readonly admin1: string;
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
  readonly id: string;
  readonly radius: number;
}
export function foldName(name: string): string;
export function packPopulation(population: number): number;
export function packPlaces(rows: readonly PlaceRow[]): Uint8Array<ArrayBuffer>;
