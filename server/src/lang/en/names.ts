import { buildNames } from '../buildNames';
import { enAttribution } from './attribution';
import demonyms from './demonyms.json';
import data from './names.json';
import { enReading } from './reading';

export const enNames = buildNames(data, demonyms, {
  code: 'en',
  reading: enReading,
  grammar: enAttribution.grammar,
  plural: 's',
});
