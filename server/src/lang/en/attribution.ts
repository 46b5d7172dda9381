import { buildAttribution } from '../buildAttribution';
import { inflect } from './inflection';
import cues from './cues.json';
import grammar from './grammar.json';
import kinds from './kinds.json';
import sources from './sources.json';

/** English: `"…," X said`, `said X, title`, `according to`. */
export const enAttribution = buildAttribution(
  { cues, grammar, kinds, sources },
  {
    inflect,
    commaBehindQuote: false,
    headFinal: true,
    namesModify: true,
    freeInversion: false,
    grammaticalGender: false,
  },
);
