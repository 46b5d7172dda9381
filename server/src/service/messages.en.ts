/**
 * What the server says, in English. `{name}` is filled in by whoever says it; a message that counts has a form for each
 * plural and picks it by `{count}`. Keys are sorted.
 */
export const english = {
  'hover.anonymous': 'A source that the article does not name',
  'hover.cue': 'Cue: “{cue}”',
  'hover.cueTitle': 'Reporting verb “{lemma}”: {speaker}',
  'hover.insideQuote': 'Inside a quote of {speaker}',
  'hover.metonymic': 'Acts for its government here',
  'hover.notSpeech': 'Marked, but not speech',
  'hover.placeCandidates': '{why} ({count} candidates)',
  'hover.placeUnknown': 'In no gazetteer: no coordinates',
  'hover.quotePlace': 'quote {n} of {of}',
  'hover.why': 'Pattern: {pattern}, confidence {percent} %',
  'lens.count': '{n} of {of}',
  'lens.first': 'first',
  'lens.next': 'next',
  mentions: { one: '{count} mention', other: '{count} mentions' },
  nobodyStated: 'nobody stated',
  'quoteKind.direct': 'direct quote',
  'quoteKind.fragment': 'quoted fragment',
  'quoteKind.indirect': 'indirect speech',
  'quoteKind.not-speech': 'not speech (a title, name or term)',
  quotes: { one: '{count} quote', other: '{count} quotes' },
  speakerNotStated: 'Speaker not stated',
  'type.event': 'event',
  'type.group': 'group',
  'type.organization': 'organisation',
  'type.other': 'name',
  'type.person': 'person',
  'type.place': 'place',
  'type.work': 'work',
} as const;
