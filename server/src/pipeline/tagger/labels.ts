/**
 * Labels of the tagger: `O` outside, and for each type `B` first, `I` inner, `L` last word of a name, `U` a name of one
 * word (BILOU; Ratinov and Roth, CoNLL 2009).
 */
export const outside = 0;

export type Position = 0 | 1 | 2 | 3;
export const begin = 0;
export const inner = 1;
export const last = 2;
export const unit = 3;

/** The label of a type's position. */
export function labelOf(type: number, position: Position): number {
  return 1 + type * 4 + position;
}

/** The type of a label other than `outside`. */
export function typeOf(label: number): number {
  return (label - 1) >> 2;
}

/** The position (`begin` … `unit`) of a label other than `outside`. */
export function positionOf(label: number): number {
  return (label - 1) & 3;
}

/** How many labels there are for so many types: four positions of each, and `outside`. */
export function countLabels(types: number): number {
  return 1 + types * 4;
}

/** A name may be open behind this label. */
function opens(label: number): boolean {
  return label !== outside && positionOf(label) <= inner;
}

/** Whether a label may follow another. */
export function mayFollow(from: number, to: number): boolean {
  if (opens(from)) {
    const inside = to !== outside && (positionOf(to) === inner || positionOf(to) === last);
    return inside && typeOf(from) === typeOf(to);
  }
  return to === outside || positionOf(to) === begin || positionOf(to) === unit;
}

/** Whether a stretch may begin with a label. */
export function mayStart(label: number): boolean {
  return mayFollow(outside, label);
}

/** Whether a stretch may end with a label. */
export function mayEnd(label: number): boolean {
  return !opens(label);
}
