import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: `France and Switzerland put a space before the marks of two parts, Canada before the colon alone, English before none.
Times, addresses and smileys are left alone.`,
  authority:
    'Imprimerie nationale, *Lexique*; Office québécois de la langue française; EU Interinstitutional Style Guide 6.4.',
  valid: [
    'Fini\u202f! Vraiment\u202f?! À 20:30 : rien (!) sur https://exemple.fr/a?b.',
    { text: 'Fini! Voici : rien.', preset: 'fr-ca' },
    { text: 'Done! Here: nothing at 20:30.', preset: 'en-ap' },
  ],
  invalid: [
    { text: 'C’est fini[[!]]', fixed: 'C’est fini\u202f!' },
    { text: 'Il a dit[[:]] "non".', preset: 'fr-afp', fixed: 'Il a dit : "non".' },
    { text: 'C’est fini [[!]]', preset: 'fr-ca', fixed: 'C’est fini!' },
    { text: 'He asked [[:]] why [[?]]', preset: 'en-ap', fixed: 'He asked: why?' },
  ],
};
