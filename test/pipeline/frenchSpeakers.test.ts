import { describe, test } from 'vitest';
import { checkQuotes } from '../support/quotes';

/** Who speaks, by what stands between him and his words, and who he is: each row a construction of the French press. */
describe('French speakers, by construction', () => {
  test.each<[string, string, string[]]>([
    [
      'a stretch in front of the one that names its speaker',
      '« On a entendu deux coups. » « Tout le monde criait », ont raconté des voisins.',
      [
        'direct « On a entendu deux coups. » | - | - | des voisins',
        'direct « Tout le monde criait » | des voisins | raconté | des voisins',
      ],
    ],
    [
      'a stretch in front of the one that names its speaker',
      'Anne Dulac est visée. « J’ai travaillé. » « Je n’ai rien à cacher », a-t-elle répondu.',
      [
        'direct « J’ai travaillé. » | - | - | Anne Dulac',
        'direct « Je n’ai rien à cacher » | elle | répondu | Anne Dulac',
      ],
    ],
    [
      'narration between two stretches parts them',
      '« On a entendu deux coups. » La rue est vide. « Tout le monde criait », ont raconté des voisins.',
      [
        'direct « On a entendu deux coups. » | - | - | -',
        'direct « Tout le monde criait » | des voisins | raconté | des voisins',
      ],
    ],
    [
      'the noun in front of a participle',
      'Accueilli par des manifestants scandant « démission », Paul Morin a renoncé.',
      ['fragment « démission » | des manifestants | scandant | des manifestants'],
    ],
    [
      'a pronoun in front of the participle: the subject goes on',
      'Bruxelles a salué ce gouvernement y voyant un « signe fort ».',
      ['fragment « signe fort » | Bruxelles | voyant | Bruxelles'],
    ],
    [
      'a name behind a participle clause',
      "Le porte-parole des équipes ayant pris part à l'étude, Paul Morin, a dit : « C'est solide ».",
      [
        "direct « C'est solide » | Le porte-parole des équipes ayant pris part à l'étude, Paul Morin | dit | Paul Morin",
      ],
    ],
    [
      'the noun in front of a participle',
      'Le président a été hué par la foule criant « Voleur ! ».',
      ['fragment « Voleur ! » | la foule | criant | la foule'],
    ],
    [
      'a gerund belongs to the clause it stands in',
      'Le préfet a fermé la route quand un automobiliste a forcé le barrage en criant « laissez-moi passer ».',
      ['fragment « laissez-moi passer » | un automobiliste | criant | un automobiliste'],
    ],
    [
      'a gerund behind a comma belongs to the sentence',
      'Un homme est entré dans la mairie alors que le maire parlait, en hurlant « assassins ».',
      ['fragment « assassins » | Un homme | hurlant | Un homme'],
    ],
    [
      'whom a verb brings to act',
      'Ces retards ont poussé le directeur, Paul Morin, à critiquer la banque, affirmant que « rien n’a été fait ».',
      ['fragment « rien n’a été fait » | le directeur, Paul Morin | affirmant | Paul Morin'],
    ],
    [
      'a source, where the subject cannot speak',
      'Selon le maire, cela « ne change rien », tout en ajoutant que « le pont tiendra ».',
      [
        'fragment « ne change rien » | le maire | Selon | le maire',
        'fragment « le pont tiendra » | le maire | ajoutant | le maire',
      ],
    ],
    [
      'a relative behind a word that only describes',
      'Le projet est contesté par les riverains, inquiets, qui estiment que le pont cédera.',
      ['indirect que le pont cédera | les riverains | estiment | les riverains'],
    ],
    [
      'two subjects of one verb behind an adjunct',
      'Après la crue, qui a duré deux jours, le maire et le préfet ont annoncé que le pont serait fermé.',
      ['indirect que le pont serait fermé | le maire et le préfet | annoncé | le maire et le préfet'],
    ],
    [
      'a noun with its participle is the one named before',
      'Le capitaine, Luc Gardin, a marqué deux fois. Le capitaine, élu joueur du match, se dit « fier ».',
      ['fragment « fier » | Le capitaine, élu joueur du match | dit | Luc Gardin'],
    ],
    [
      'ex- before a noun',
      'Paul Morin, ancien ministre, réfute. L’ex-ministre a ajouté qu’il porterait plainte.',
      ['indirect qu’il porterait plainte | L’ex-ministre | ajouté | Paul Morin'],
    ],
    [
      'who spoke of a deed is not the suspect',
      'Paul Morin a été arrêté. Un proche de la famille a dit n’être « pas surpris ». Le suspect a affirmé qu’il dormait.',
      [
        'fragment « pas surpris » | Un proche de la famille | dit | Un proche de la famille',
        'indirect qu’il dormait | Le suspect | affirmé | Paul Morin',
      ],
    ],
    [
      'a noun for bodies in the plural',
      'Les syndicats ont quitté la réunion. Ils demandent que l’État intervienne.',
      ['indirect que l’État intervienne | Ils | demandent | Les syndicats'],
    ],
    [
      'a particle with a capital behind a title',
      'Paul Morin a été jugé. « Il fera appel », a dit son avocat, Me Yann Le Bris. « C’est injuste », a ajouté Me Le Bris.',
      [
        'direct « Il fera appel » | son avocat, Me Yann Le Bris | dit | Yann Le Bris',
        'direct « C’est injuste » | Me Le Bris | ajouté | Yann Le Bris',
      ],
    ],
    [
      'et d’ajouter',
      'Le maire juge le projet « inutile ». Et d’ajouter : « On verra. »',
      ['fragment « inutile » | Le maire | juge | Le maire', 'direct « On verra. » | - | ajouter | Le maire'],
    ],
    [
      'whom he told, by name, in front of who spoke',
      '« Personne ne sait rien », a confié au quotidien La Dépêche un habitant.',
      ['direct « Personne ne sait rien » | un habitant | confié | un habitant'],
    ],
    [
      'a marked noun in an addition',
      'Paul Morin, figure du quartier des « Minimes » et ami du maire, a reconnu avoir payé.',
      ['not-speech « Minimes » | - | - | -', 'indirect avoir payé | Paul Morin | reconnu | Paul Morin'],
    ],
    [
      'a stretch in a relative clause of the subject',
      'Le ministère, qui se dit « préoccupé », a salué l’engagement de Norvia à organiser un scrutin « libre ».',
      [
        'fragment « préoccupé » | Le ministère | dit | Le ministère',
        'fragment « libre » | Le ministère | salué | Le ministère',
      ],
    ],
    [
      'nobody, but where he has it from',
      'Le tireur était connu des services, a-t-on appris de source policière.',
      ['indirect Le tireur était connu des services | source policière | appris | source policière'],
    ],
    [
      'nobody, but where he has it from',
      'Le tireur était connu des services, indique-t-on à la préfecture.',
      ['indirect Le tireur était connu des services | la préfecture | indique | la préfecture'],
    ],
    [
      'nobody, but where he has it from',
      'Le tireur était connu des services, a-t-on appris mardi auprès du parquet.',
      ['indirect Le tireur était connu des services | parquet | appris | parquet'],
    ],
    [
      'a relative behind a participle clause',
      'C’était en marge d’un rapport publié trois jours plus tôt qui concluait que le pont était sûr.',
      ['indirect que le pont était sûr | un rapport | concluait | un rapport'],
    ],
    [
      'a speech just spoken of',
      'Les témoignages affluent, comme celui de Luc Bihan, un retraité : « On n’a rien vu. »',
      ['direct « On n’a rien vu. » | Luc Bihan, un retraité | - | Luc Bihan'],
    ],
    [
      'a noun of speech and whom it is found with',
      'Même constat chez les commerçants : « Les prix flambent. »',
      ['direct « Les prix flambent. » | les commerçants | - | les commerçants'],
    ],
    [
      'two verbs of one auxiliary',
      'Les manifestants ont surtout agité des drapeaux et crié « Morin en prison ».',
      ['fragment « Morin en prison » | Les manifestants | crié | Les manifestants'],
    ],
    [
      'a pronoun and a verb that looks like a noun',
      'Une de ses cousines, qui ne lui parlait plus depuis un an, le décrit comme un « homme étrange ».',
      ['fragment « homme étrange » | Une de ses cousines | décrit | Une de ses cousines'],
    ],
    [
      'a title that is a source',
      'Selon « Complément d’enquête », « rien n’est fait ».',
      [
        'not-speech « Complément d’enquête » | - | - | -',
        'fragment « rien n’est fait » | « Complément d’enquête » | Selon | Complément d’enquête',
      ],
    ],
    [
      'a source with a relative clause',
      'Selon l’agence, qui cite un témoin, le pont a cédé.',
      ['indirect le pont a cédé | l’agence | Selon | l’agence'],
    ],
    [
      'an incise with a participle behind its subject',
      'Trois soldats ont été tués, a rapporté l’agence citant l’armée.',
      ['indirect Trois soldats ont été tués | l’agence | rapporté | l’agence'],
    ],
    [
      'where the noun ends: a verb in front of an infinitive',
      'Une source syndicale dit craindre « un hiver difficile ».',
      ['fragment « un hiver difficile » | Une source syndicale | craindre | Une source syndicale'],
    ],
    [
      'where the noun ends: a participle with its complement',
      'Selon les secours dépêchés sur les lieux, il n’y a aucun survivant.',
      ['indirect il n’y a aucun survivant | les secours | Selon | les secours'],
    ],
    [
      'where the noun ends: a participle with its object',
      'Un officier ayant requis l’anonymat a parlé de « pagaille ».',
      ['fragment « pagaille » | Un officier | parlé | Un officier'],
    ],
    [
      'people by the ending of their noun',
      'L’attaque a été revendiquée par les islamistes. « Nous frapperons encore », ont-ils écrit.',
      ['direct « Nous frapperons encore » | ils | écrit | les islamistes'],
    ],
    [
      'people by the ending of their noun',
      'Un automobiliste a été blessé. Il affirme que le feu était vert.',
      ['indirect que le feu était vert | Il | affirme | Un automobiliste'],
    ],
    [
      'a noun for several people in the singular',
      'La famille de la victime a porté plainte. Elle dénonce « des négligences ».',
      ['fragment « des négligences » | Elle | dénonce | La famille de la victime'],
    ],
    [
      'a noun of speech that cannot speak',
      'Paul Morin est venu. Il a terminé sa déclaration par ces mots : « Merci à tous ! »',
      ['direct « Merci à tous ! » | Il | - | Paul Morin'],
    ],
    [
      'a name that only complements the noun',
      '« C’est faux », a déclaré l’avocat du président Paul Morin.',
      [
        'direct « C’est faux » | l’avocat du président Paul Morin | déclaré | l’avocat du président Paul Morin',
      ],
    ],
    [
      'a name that only complements the noun',
      'Selon l’entourage du ministre de l’Intérieur Paul Morin, le texte sera voté.',
      [
        'indirect le texte sera voté | l’entourage du ministre de l’Intérieur Paul Morin | Selon | l’entourage du ministre de l’Intérieur Paul Morin',
      ],
    ],
    [
      'a name that only complements the noun',
      'Il s’est attiré la colère du ministre Paul Morin, qui a dénoncé « un recul ».',
      ['fragment « un recul » | ministre Paul Morin | dénoncé | Paul Morin'],
    ],
    [
      'the bearer behind a comma',
      'Le chef de cabinet du maire de Nice, Luc Ferrand, a confirmé que le vote aurait lieu.',
      [
        'indirect que le vote aurait lieu | Le chef de cabinet du maire de Nice, Luc Ferrand | confirmé | Luc Ferrand',
      ],
    ],
    [
      'who acts in a passive',
      'Le décret du président Paul Morin a été bloqué mardi par le juge Luc Ferrand. Il estime que le texte est illégal.',
      ['indirect que le texte est illégal | Il | estime | Luc Ferrand'],
    ],
    [
      'a participle behind the stretch with its agent',
      'La réplique « C’est votre faute ! » lancée par le député a fait rire.',
      ['fragment « C’est votre faute ! » | le député | lancée | le député'],
    ],
    [
      'a calling that looks like a verb',
      'Selon un conseiller du ministre, « tout est prêt ».',
      ['fragment « tout est prêt » | un conseiller du ministre | Selon | un conseiller du ministre'],
    ],
    [
      'nobody, but where he has it from',
      '« Nous sommes prêts », assure-t-on dans l’entourage du ministre.',
      ['direct « Nous sommes prêts » | l’entourage du ministre | assure | l’entourage du ministre'],
    ],
    [
      'nobody, but where he has it from',
      'Même tonalité à la préfecture, où l’on parle d’« occasion manquée ».',
      ['fragment « occasion manquée » | la préfecture | parle | la préfecture'],
    ],
    [
      'the verb left out, with nothing in its place',
      'Le maire s’est dit « confiant », son homologue allemand « prudent ».',
      [
        'fragment « confiant » | Le maire | dit | Le maire',
        'fragment « prudent » | son homologue allemand | dit | son homologue allemand',
      ],
    ],
    [
      'an adjective that looks like a verb',
      'L’entraîneur brestois s’est montré philosophe : « On apprend. »',
      ['direct « On apprend. » | L’entraîneur brestois | - | L’entraîneur brestois'],
    ],
    [
      'a thing with the ending of a person is nobody',
      'Le maire Paul Morin a réuni le conseil. Le salaire des agents a été relevé. Il affirme que le budget est sain.',
      ['indirect que le budget est sain | Il | affirme | Paul Morin'],
    ],
  ])('%s: %s', (_, text, expected) => checkQuotes(text, expected, 'fr'));
});
