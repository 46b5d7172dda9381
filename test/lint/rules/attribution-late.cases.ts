import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: `A long quotation keeps the reader waiting for its speaker. Name the speaker after the first sentence, and go on quoting. A long quotation of few sentences is left alone, and so is a short one of many.`,
  authority:
    'Reuters *Essentials of sourcing* (identify after the first sentence); Guardian and Mongabay style notes.',
  valid: [
    {
      text: '"Nous avons tout essayé", a dit Anne Dulac. "Rien n\'a marché. Nous recommencerons demain. Il le faut."',
      preset: 'fr-afp',
    },
    { text: '"Non. Non. Non. Non", a dit Anne Dulac.', preset: 'fr-afp' },
    {
      text: '“We have tried everything,” Anne Dulac said. “Nothing worked. We shall begin again tomorrow. We must.”',
      preset: 'en-ap',
    },
  ],
  invalid: [
    {
      text: '"Nous avons tout essayé pendant ces deux longues semaines. Rien n\'a marché comme nous le voulions au début. Nous recommencerons demain matin avec une autre équipe. Il faudra bien que quelque chose finisse par céder dans cette affaire qui a déjà trop duré pour tout le monde ici", a [[dit]] Anne Dulac.',
      preset: 'fr-afp',
    },
    {
      text: '“We have tried everything in these two long weeks. Nothing worked the way we wanted it to at the start. We shall begin again tomorrow with another team. Something will have to give in the end in this business that has gone on for too long for everybody here,” Anne Dulac [[said]].',
      preset: 'en-ap',
    },
  ],
};
