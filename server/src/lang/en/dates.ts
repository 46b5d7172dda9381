import { buildDates } from '../dates';
import data from './dates.json';

export const enDates = buildDates(data);
