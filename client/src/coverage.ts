/** Why views of the workspace show less than all of its articles. */
export type Gap = 'noFolder' | 'off' | 'partlyOff' | 'stopped';

/**
 * What keeps the articles of the workspace out of its views.
 * In: for each folder whether it is to be read; whether the reading was ended before its end. Out: undefined where
 * nothing does.
 */
export function gapOf(folders: readonly boolean[], isStopped: boolean): Gap | undefined {
  if (folders.length === 0) return 'noFolder';
  if (folders.every((isRead) => !isRead)) return 'off';
  if (folders.some((isRead) => !isRead)) return 'partlyOff';
  return isStopped ? 'stopped' : undefined;
}
