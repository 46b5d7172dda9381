import type { LanguagePack } from '../types';
import { enAttribution } from './attribution';
import { enLint } from './lint';
import { enDates } from './dates';
import { enNames } from './names';
import { enPlaces } from './places';
import { enReading } from './reading';

export const enPack: LanguagePack = {
  code: 'en',
  version: '1',
  reading: enReading,
  names: enNames,
  places: enPlaces,
  attribution: enAttribution,
  dates: enDates,
  lint: enLint,
};
