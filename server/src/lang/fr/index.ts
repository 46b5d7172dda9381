import type { LanguagePack } from '../types';
import { frAttribution } from './attribution';
import { frLint } from './lint';
import { frDates } from './dates';
import { frNames } from './names';
import { frPlaces } from './places';
import { frReading } from './reading';

export const frPack: LanguagePack = {
  code: 'fr',
  version: '1',
  reading: frReading,
  names: frNames,
  places: frPlaces,
  attribution: frAttribution,
  dates: frDates,
  lint: frLint,
};
