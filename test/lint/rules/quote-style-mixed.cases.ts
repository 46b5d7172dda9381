import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: `A house style may allow curly and straight marks, but one article keeps to one of them. The kind that most of its
quotations have is taken as its own, once it has three; headlines do not count.`,
  authority: 'Bureau de la traduction, *Guide du rédacteur* 7.2: be uniform.',
  valid: [
    { text: '“One,” he said. “Two,” he said. “Three,” he said.', preset: 'en-ap' },
    { text: '“One,” he said. "Two," he said.', preset: 'en-ap' },
  ],
  invalid: [
    {
      text: '“One,” he said. “Two,” he said. “Three,” he said. [["]]Four," he said.',
      preset: 'en-ap',
      fixed: '“One,” he said. “Two,” he said. “Three,” he said. “Four,” he said.',
    },
    {
      text: '‘One’, he said. ‘Two’, he said. ‘Three’, he said. [[“]]Four”, he said.',
      preset: 'en-uk',
      fixed: '‘One’, he said. ‘Two’, he said. ‘Three’, he said. ‘Four’, he said.',
    },
  ],
};
