import { describe, test } from 'vitest';
import { checkQuotes } from '../support/quotes';

/** Quotes with nobody beside them: what the sentence in front tells, and what it does not. */
describe('French press: quotes whose source stands in another sentence', () => {
  test.each<[string, string, string[]]>([
    [
      'speech that a verb has for its object',
      'Anne Dulac a ensuite prononcé un discours à Brest. « Nous ne céderons pas. »',
      ['direct « Nous ne céderons pas. » | - | - | Anne Dulac'],
    ],
    [
      'speech that a verb has for its object',
      'Anne Dulac a tenu une conférence de presse lundi. « Nous ne céderons pas. »',
      ['direct « Nous ne céderons pas. » | - | - | Anne Dulac'],
    ],
    [
      'a discours of somebody else',
      'Anne Dulac a assisté au discours du maire. « Nous ne céderons pas. »',
      ['direct « Nous ne céderons pas. » | - | - | -'],
    ],
    [
      'a mood',
      'Anne Dulac n’a pas caché sa déception. « Nous méritions mieux. »',
      ['direct « Nous méritions mieux. » | - | - | Anne Dulac'],
    ],
    [
      'a mood of somebody else',
      'Anne Dulac a provoqué la colère des élus. « Nous méritions mieux. »',
      ['direct « Nous méritions mieux. » | - | - | -'],
    ],
    [
      'a reflexive verb',
      'Anne Dulac se souvient de cette époque. « On jouait dans la rue. »',
      ['direct « On jouait dans la rue. » | - | - | Anne Dulac'],
    ],
    [
      'who is asked',
      'Interrogé sur ce point, le ministre a botté en touche. « Je n’ai rien à dire. »',
      ['direct « Je n’ai rien à dire. » | - | - | le ministre'],
    ],
    [
      'who is asked',
      'Le ministre a été interrogé sur ce point. « Je n’ai rien à dire. »',
      ['direct « Je n’ai rien à dire. » | - | - | Le ministre'],
    ],
    [
      'an opening adjunct',
      'Sur son blog, Hélène Caradec s’est réjouie de la nouvelle. « Un grand jour ! »',
      ['direct « Un grand jour ! » | - | - | Hélène Caradec'],
    ],
    [
      'a body',
      'Le ministère a publié un communiqué. « Les mesures entreront en vigueur lundi. »',
      ['direct « Les mesures entreront en vigueur lundi. » | - | - | Le ministère'],
    ],
    [
      'an agent',
      'La loi est vivement dénoncée par la CGT. « Personne ne nous a consultés. »',
      ['direct « Personne ne nous a consultés. » | - | - | CGT'],
    ],
    [
      'another has the word',
      '« Un bon accord », selon Paul Morin. La ministre Anne Dulac est plus mesurée. « Il reste à l’appliquer. »',
      [
        'direct « Un bon accord » | Paul Morin | selon | Paul Morin',
        'direct « Il reste à l’appliquer. » | - | - | Anne Dulac',
      ],
    ],
    [
      'another has the word',
      '« C’est non », dit le maire. « C’est oui », répond la préfète. Le maire ne cache pas sa colère. « Elle verra bien. »',
      [
        'direct « C’est non » | le maire | dit | le maire',
        'direct « C’est oui » | la préfète | répond | la préfète',
        'direct « Elle verra bien. » | - | - | le maire',
      ],
    ],
    [
      'who only did something',
      'Anne Dulac a été félicitée par ses proches. « C’est un grand jour pour elle. »',
      ['direct « C’est un grand jour pour elle. » | - | - | -'],
    ],
    [
      'a participle on what one speaks of',
      'La CGT dénonce la mesure, qualifiée de « honte ».',
      ['fragment « honte » | - | qualifiée | CGT'],
    ],
    [
      'a participle on what one speaks of',
      'L’association a redit son refus de la coupe des arbres, qualifié d’« ineptie ».',
      ['fragment « ineptie » | - | qualifié | L’association'],
    ],
    [
      'a participle within a relative clause',
      'La CGT dénonce la mesure, qui, qualifiée de « honte », sera retirée.',
      ['fragment « honte » | - | qualifiée | -'],
    ],
    [
      'a passive behind an agent',
      'Cette pratique est dénoncée depuis des années par des associations. Elle est qualifiée de « honteuse pour la ville ».',
      ['fragment « honteuse pour la ville » | - | qualifiée | des associations'],
    ],
    [
      'a passive behind a subject',
      'La CGT a dénoncé la mesure lundi. Elle est qualifiée de « passéiste ».',
      ['fragment « passéiste » | - | qualifiée | -'],
    ],
    [
      'a pronoun that takes over',
      '« C’est légal », a dit Anne Dulac. Le député Paul Morin est arrivé. Il a fait part de son indignation. « On ne peut pas accepter un tel mépris. »',
      [
        'direct « C’est légal » | Anne Dulac | dit | Anne Dulac',
        'direct « On ne peut pas accepter un tel mépris. » | - | - | Paul Morin',
      ],
    ],
  ])('%s: %s', (_, text, expected) => checkQuotes(text, expected));
});
