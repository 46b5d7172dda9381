import { buildDates } from '../dates';
import data from './dates.json';

export const frDates = buildDates(data);
