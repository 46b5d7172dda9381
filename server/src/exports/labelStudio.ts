import { textOf } from '../core/span';
import { mapInSteps } from '../core/steps';
import { arrayFormat } from './format';
import { cueLabel, entityLabels, quoteLabels, speakerLabel } from './labels';
import { toStandoff } from './standoff';

const labels = [...Object.values(entityLabels), ...Object.values(quoteLabels), cueLabel, speakerLabel];

const configuration = `<View>
  <Relations>
    ${['Cue', 'Speaker', 'SpokenBy', 'Coreference', 'Continues'].map((type) => `<Relation value="${type}"/>`).join('\n    ')}
  </Relations>
  <Labels name="label" toName="text">
    ${labels.map((label) => `<Label value="${label}"/>`).join('\n    ')}
  </Labels>
  <Text name="text" value="$text" granularity="word"/>
</View>
`;

/**
 * Label Studio's tasks: a prediction where all is the machine's, an annotation as soon as a person has decided
 * something. It counts UTF-16 units.
 */
export const labelStudioFormat = arrayFormat(
  {
    id: 'label-studio',
    extension: '.json',
    mediaType: 'application/json',
    extras: [{ name: 'label-config.xml', content: configuration }],
  },
  function* (article) {
    const { spans, relations } = yield* toStandoff(article);
    const labelled = yield* mapInSteps(spans, (span) => {
      const { id, start, end, label, attributes } = span;
      const { note, ...rest } = attributes;
      return {
        id,
        from_name: 'label',
        to_name: 'text',
        type: 'labels',
        value: { start, end, text: textOf(article.text, span), labels: [label] },
        meta: { ...(note === undefined ? {} : { text: [note] }), verbatim: rest },
      };
    });
    const related = yield* mapInSteps(relations, ({ type, from, to }) => ({
      type: 'relation',
      from_id: from,
      to_id: to,
      direction: 'right',
      labels: [type],
    }));
    const result = [...labelled, ...related];
    const human = spans.some(({ attributes: { how } }) => how !== undefined && how !== 'suggested');
    return [
      {
        data: { text: article.text, article: article.id, language: article.language },
        predictions: human ? [] : [{ model_version: 'verbatim', result }],
        annotations: human ? [{ result }] : [],
      },
    ];
  },
);
