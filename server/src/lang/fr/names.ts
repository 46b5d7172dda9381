import { buildNames } from '../buildNames';
import { frAttribution } from './attribution';
import demonyms from './demonyms.json';
import data from './names.json';
import { frReading } from './reading';

export const frNames = buildNames(data, demonyms, {
  code: 'fr',
  reading: frReading,
  grammar: frAttribution.grammar,
  plural: 's',
});
