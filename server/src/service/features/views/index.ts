import type { Steps } from '../../../core/steps';
import { entitiesView } from './entities';
import type { ViewNode, ViewQuestion } from './node';
import { placesView } from './places';
import { sourcesView } from './sources';
import { speakersView } from './speakers';

/** The views of the side bar, by the end of their id (`verbatim.speakers`); each answers in steps. */
export const views = {
  speakers: speakersView,
  entities: entitiesView,
  places: placesView,
  sources: sourcesView,
} as const satisfies Readonly<Record<string, (question: ViewQuestion) => Steps<ViewNode[]>>>;

export type ViewId = keyof typeof views;
