import { buildPlaces } from '../buildPlaces';
import data from './places.json';

export const enPlaces = buildPlaces(data);
