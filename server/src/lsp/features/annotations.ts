import {
  annotateRequest,
  annotationsRequest,
  choicesRequest,
  compareRequest,
  sidecarChanged,
  type AnnotateParams,
  type AnnotateResult,
  type AnnotationsParams,
  type AnnotationsResult,
  type ChoicesParams,
  type CompareParams,
  type CompareResult,
  type SidecarParams,
  type WireChoice,
} from '../../protocol';
import { act, choicesIn, compareWith, listAll } from '../annotating';
import type { Feature } from '../feature';

const nothing: AnnotationsResult = { annotations: [], orphans: [], ties: [], history: [], problems: [] };
const incomparable: CompareResult = { differences: [], ours: '', theirs: '', agreement: '' };

export const annotationsFeature: Feature = {
  id: 'annotations',
  capability: {},
  register({ connection, answer, inTurns, sidecars, refresh }) {
    connection.onRequest(annotationsRequest, ({ uri }: AnnotationsParams, token) =>
      answer('annotations', uri, token, nothing, (article) => inTurns(listAll(article), token, nothing)),
    );
    connection.onRequest(choicesRequest, (params: ChoicesParams, token) =>
      answer('choices', params.uri, token, [] as WireChoice[], (article) => choicesIn(article, params)),
    );
    connection.onRequest(annotateRequest, async (params: AnnotateParams, token): Promise<AnnotateResult> => {
      const outcome = await answer('annotate', params.uri, token, undefined, (article) => {
        const { state, ...result } = act(article, params);
        // The new state is in place before anything else is read, so that no edit gets in between.
        const written = state === undefined ? undefined : sidecars.put(params.uri, state);
        return { result, written, say: article.say };
      });
      if (outcome === undefined) return { done: false, said: '' };
      const error = await outcome.written;
      if (outcome.written !== undefined) refresh();
      if (error === undefined) return outcome.result;
      return { ...outcome.result, said: outcome.say('annotate.unsaved', { error }), unsaved: true };
    });
    connection.onRequest(compareRequest, ({ uri, text }: CompareParams, token) =>
      answer('compare', uri, token, incomparable, (article) => compareWith(article, text)),
    );
    connection.onNotification(sidecarChanged, async ({ uri }: SidecarParams) => {
      await sidecars.changed(uri);
      refresh();
    });
  },
};
