import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: `To *recall* or *reveal* something supposes that it is so. Off by default: often it is.`,
  authority: 'Kent Centre for Journalism.',
  valid: [
    { text: 'Anne Dulac a dit que "le pont" était sûr.', preset: 'fr-afp' },
    { text: '“The bridge is safe,” Anne Dulac said.', preset: 'en-ap' },
  ],
  invalid: [
    { text: '"Le pont est sûr", a [[rappelé]] Anne Dulac.', preset: 'fr-afp' },
    { text: '“The bridge is closed,” Anne Dulac [[revealed]].', preset: 'en-ap' },
  ],
};
