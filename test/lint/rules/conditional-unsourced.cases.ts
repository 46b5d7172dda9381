import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: `*Aurait piraté* passes on what somebody else has said. Off by default: a real conditional looks the same.`,
  authority: 'French usage.',
  valid: ['Selon la police, il aurait volé une voiture.', 'Il aurait gagné si la pluie avait cessé.'],
  invalid: [
    'Un homme [[aurait volé]] une voiture dans la nuit.',
    'Deux voitures [[auraient brûlé]] dans la nuit.',
  ],
};
