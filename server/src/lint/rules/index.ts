import type { Rule } from '../engine';
import { unattributedQuote } from './unattributed-quote';
import { unclosedMark } from './unclosed-mark';

/** All rules, sorted by id. */
export const rules: readonly Rule[] = [unattributedQuote, unclosedMark];
