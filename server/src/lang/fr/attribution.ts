import { buildAttribution } from '../buildAttribution';
import { conjugate } from './conjugation';
import cues from './cues.json';
import grammar from './grammar.json';
import kinds from './kinds.json';
import sources from './sources.json';

/** French: inverted incises (`"…", a insisté le porte-parole`), clitic subjects, `selon`. */
export const frAttribution = buildAttribution(
  { cues, grammar, kinds, sources },
  {
    inflect: conjugate,
    commaBehindQuote: true,
    headFinal: false,
    namesModify: false,
    freeInversion: true,
    grammaticalGender: true,
  },
);
