import { describe, test } from 'vitest';
import { checkLastSpeaker } from '../support/quotes';

describe('English', () => {
  test.each<[string, string, string]>([
    [
      'organization, no government',
      'Human Rights Watch published a report. The government did not react. According to the organization, hundreds of detainees have died.',
      'Human Rights Watch',
    ],
    [
      'it: a body whose verb has an object',
      'Amnesty International accused the army. It said war crimes had been committed.',
      'Amnesty International',
    ],
    ['it: a body by its noun', 'The Church denied the claims. It said the book was wrong.', 'The Church'],
    ['profession', '“It burns,” said Paul Marsh. “It is bad,” the climatologist said.', 'Paul Marsh'],
    ['academic', 'Susan Reed published her report. “It is bad,” the academic said.', 'Susan Reed'],
    [
      'the same',
      '“No hurry,” said chemist Paul Marsh. The same chemist said the bridge would hold.',
      'Paul Marsh',
    ],
    [
      'role by hypernym',
      'Senator Paul Marsh met the actor John Petty. “Nothing is ready,” the lawmaker said.',
      'Paul Marsh',
    ],
    ['age', 'Paul Marsh saw the fire. “I ran,” the 45-year-old said.', 'Paul Marsh'],
    ['age, female', 'Paul Marsh saw Susan Reed fall. “I ran,” the 45-year-old woman said.', 'Susan Reed'],
    ['nationality', 'Paul Marsh won on Sunday. “I ran,” the Frenchman said.', 'Paul Marsh'],
    ['native', 'Paul Marsh won on Sunday. “I ran,” the Texas native said.', 'Paul Marsh'],
    ['veteran', 'Paul Marsh won on Sunday. “I ran,” the veteran said.', 'Paul Marsh'],
    ['star of a sport', 'The striker Paul Marsh left the field. “I ran,” the footballer said.', 'Paul Marsh'],
    [
      'they: a body that acts',
      'Norda Airlines cancelled 40 flights. They said the weather was bad.',
      'Norda Airlines',
    ],
    [
      'no predicate of a relative clause',
      'Paul Marsh, who was finance minister until 2010, came. The former minister said it would fail.',
      'Paul Marsh',
    ],
    ['mogul', 'Paul Marsh, chief executive of Norvia, came. “We go on,” the mogul said.', 'Paul Marsh'],
    ['no predicate', 'Susan Reed is the new fair queen of Leeds. She says it is good.', 'Susan Reed'],
    [
      'a bearer with the name of a place',
      'Becker faces village trustee Les Hallam. “I missed it,” Hallam said.',
      'Les Hallam',
    ],
    ['boss', 'Paul Marsh, chief executive of Norvia, came. “We go on,” the boss said.', 'Paul Marsh'],
    ['Democrat', 'Senator Susan Reed, a Democrat, came. “We go on,” the Democrat said.', 'Susan Reed'],
    // Bodies
    ['union', 'The Norda union called a strike. The group said nothing was ready.', 'The Norda union'],
    [
      'watchdog',
      'Norvia Water Authority fined two firms. The watchdog said nothing was ready.',
      'Norvia Water Authority',
    ],
    ['charity', 'Norvia Aid closed two camps. The charity said nothing was ready.', 'Norvia Aid'],
    ['carmaker', 'Norvia Motors closed a plant. The carmaker said nothing was ready.', 'Norvia Motors'],
    [
      'modified',
      'Norvia Motors closed a plant. The German car giant said nothing was ready.',
      'Norvia Motors',
    ],
    ['lender', 'Norvia Bank closed a branch. The lender said nothing was ready.', 'Norvia Bank'],
    [
      'two bodies told apart by their kind',
      'Norvia Motors sued the Norda University. The carmaker said nothing was ready.',
      'Norvia Motors',
    ],
    // Others
    ['family', 'Susan Reed was hurt. “I was scared,” the mother of two said.', 'Susan Reed'],
    ['former', 'Susan Reed runs the museum. “Nothing is ready,” the former minister said.', 'Susan Reed'],
    ['veteran', 'Actor Paul Marsh, 67, came. “I was tired,” the veteran actor said.', 'Paul Marsh'],
    ['head of a body', 'UN Secretary-General Paul Marsh came. “No,” the UN chief said.', 'Paul Marsh'],
    ['carrier', 'Ryanair cancelled ten flights. The low-cost carrier said nothing was ready.', 'Ryanair'],
    [
      'his lawyer is somebody else',
      'Paul Marsh was arrested. “He denies it,” his lawyer said.',
      'his lawyer',
    ],
    // Nobody plausible
    [
      'a mayor is not whoever was named',
      'Paul Marsh was arrested on Sunday. “It is bad,” the mayor said.',
      'the mayor',
    ],
    ['another kind', 'Minister Paul Marsh came on Sunday. “It is bad,” the striker said.', 'the striker'],
    ['another kind of body', 'Norvia Bank closed on Sunday. The union said nothing was ready.', 'The union'],
    ['somebody new', 'Paul Marsh came on Sunday. “It is bad,” a researcher said.', 'a researcher'],
  ])('%s', (_, text, expected) => checkLastSpeaker(text, expected, 'en'));
});
