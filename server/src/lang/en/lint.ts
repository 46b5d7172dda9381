import { buildLint } from '../buildLint';
import data from './lint.json';

export const enLint = buildLint(data);
