import { checkstyle } from './checkstyle';
import { github } from './github';
import { json } from './json';
import { junit } from './junit';
import type { Formatter } from './report';
import { sarif } from './sarif';
import { stylish } from './stylish';

/** Every way to report, by the name that `--format` takes. */
export const formatters: ReadonlyMap<string, Formatter> = new Map([
  ['checkstyle', checkstyle],
  ['github', github],
  ['json', json],
  ['junit', junit],
  ['sarif', sarif],
  ['stylish', stylish],
]);
