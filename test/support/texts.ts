import fc from 'fast-check';

/** Pieces that break naive offset arithmetic, next to ordinary words and marks of an article. */
const pieces = [
  'Le ministre ', 'a déclaré', ' "Non', '"', '« ', ' »', '“', '”', '‘', '’', "l'Etat ", 'qu’elle ', 'a-t-il ', '\n', '\n\n', '\r\n', '\r\n\r\n', '\r',
  '\u2028', '\u0085', '\u00a0', '\u202f', '\ufeff', '\u0000', '\ud83d', '\ude00', '😀', '👩‍🚒', 'e\u0301', 'İstanbul', 'AFP', '. ', ', ', ' : ', '…', '- ', ' -', '+', 'M. ', 'Mme. Dupont', 'U.S. ',
  '1\u202f000,5', '20%', 'Jean-Pierre Dupont', 'Moscou ', ' selon ', 'https://exemple.fr/a?b', '(', ')', '[', ']', 'x', ' ',
];

/** Texts made of such pieces, and any other strings. */
export const nastyText = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((list) => list.join('')),
  fc.string({ unit: 'binary', maxLength: 120 }),
);
