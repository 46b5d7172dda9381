import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { rules } from '../../server/src/lint/rules';
import { presetIds } from '../../server/src/lint/presets';
import { configSchema } from '../../server/src/lint/schema';
import type { OptionSpec, Rule, Severity } from '../../server/src/lint/types';
import { project } from '../support/inMemory';
import { fullCase, type RuleCases } from '../support/lint';
import { readMarkers, showMarkers } from '../support/markers';
import { readCases } from './cases';

/**
 * The pages of the rules are made from the rules and their cases, so that what they show is what the tests check.
 * `npm run unit -- -u test/lint/docs` writes them anew.
 */
const folder = path.join(project, 'docs/rules');
const cases = await readCases();

test.each(rules.map((rule) => [rule.meta.id, rule] as const))('%s', async (id, rule) => {
  const own = cases.get(id);
  if (own === undefined) return;
  await expect(await tidy(pageOf(rule, own))).toMatchFileSnapshot(path.join(folder, `${id}.md`));
});

test('the schema of the configuration file', async () => {
  const schema = await format(JSON.stringify(configSchema(rules)), {
    ...(await resolveConfig(path.join(project, 'package.json'))),
    parser: 'json',
  });
  await expect(schema).toMatchFileSnapshot(path.join(project, 'server/src/lint/verbatimrc.schema.json'));
});

test('the index', async () => {
  const head = [
    '# Rules',
    `${String(rules.length)} rules. The columns of the house styles say how much a rule matters there by default:` +
      ' **E** error, **W** warning, **I** information, – off. Fix: **safe** runs with `--fix` and on save, a suggestion is for a person to pick.',
    `| rule | what it reports | fix | ${presetIds.join(' | ')} |`,
    `| --- | --- | --- | ${presetIds.map(() => '---').join(' | ')} |`,
  ];
  const rows = rules.map(
    ({ meta }) =>
      `| [${meta.id}](${meta.id}.md) | ${meta.summary.en} | ${fixOf(meta.fixable)} | ${presetIds.map((preset) => levelIn(meta, preset)).join(' | ')} |`,
  );
  const page = `${head.slice(0, 2).join('\n\n')}\n\n${[...head.slice(2), ...rows].join('\n')}\n`;
  await expect(await tidy(page)).toMatchFileSnapshot(path.join(folder, 'README.md'));
});

const letters: Readonly<Record<Severity | 'off', string>> = {
  error: '**E**',
  warning: '**W**',
  information: '**I**',
  off: '–',
};

function levelIn(meta: Rule['meta'], preset: (typeof presetIds)[number]): string {
  const language = preset.startsWith('en') ? 'en' : 'fr';
  if (!meta.languages.includes(language)) return '';
  return letters[meta.severity[preset] ?? meta.severity.default];
}

function fixOf(fixable: Rule['meta']['fixable']): string {
  return fixable === 'none' ? '' : fixable;
}

function pageOf({ meta }: Rule, { why, authority, valid, invalid }: RuleCases): string {
  const rule = rules.find((one) => one.meta.id === meta.id);
  const severities = Object.entries(meta.severity).map(([preset, severity]) =>
    preset === 'default' ? `${severity} by default` : `${severity} in \`${preset}\``,
  );
  const languages = meta.languages.map((code) => ({ fr: 'French', en: 'English' })[code]).join(', ');
  const fix = {
    safe: 'safe: runs with `--fix` and on save',
    suggestion: 'suggested, a person picks it',
    none: 'none',
  };
  const parts = [
    `# ${meta.id}`,
    `${meta.summary.en}. *${meta.summary.fr}.*`,
    `| severity | languages | fix |\n| --- | --- | --- |\n| ${severities.join(', ')} | ${languages} | ${fix[meta.fixable]} |`,
    why,
    ...optionsOf(meta.options ?? {}),
    '## Reported',
    ...invalid.slice(0, 4).map((given) => {
      const { text, fixed, preset } = fullCase(rule ?? fail(meta.id), given);
      const shown = readMarkers(text);
      const lines = [showMarkers(shown.text, shown.spans).replaceAll('[[', '⟦').replaceAll(']]', '⟧')];
      if (fixed !== undefined) lines.push('', '→', '', fixed);
      return `\`${preset}\`\n\n\`\`\`text\n${lines.join('\n')}\n\`\`\``;
    }),
    '## Not reported',
    ...valid.slice(0, 3).map((given) => {
      const { text, preset } = fullCase(rule ?? fail(meta.id), given);
      return `\`${preset}\`\n\n\`\`\`text\n${text}\n\`\`\``;
    }),
    '## Authority',
    authority,
  ];
  return `${parts.join('\n\n')}\n`;
}

function fail(id: string): never {
  throw new Error(`no rule ${id}`);
}

function optionsOf(options: Readonly<Record<string, OptionSpec>>): string[] {
  const rows = Object.entries(options).map(([name, spec]) => {
    const type = spec.type === 'choice' ? spec.values.map((value) => `\`${value}\``).join(', ') : spec.type;
    return `| \`${name}\` | ${type} | \`${JSON.stringify(spec.default)}\` | ${spec.about} |`;
  });
  if (rows.length === 0) return [];
  return ['## Options', `| option | type | default | |\n| --- | --- | --- | --- |\n${rows.join('\n')}`];
}

async function tidy(markdown: string): Promise<string> {
  const options = await resolveConfig(path.join(project, 'docs/rules/README.md'));
  return format(markdown, { ...options, parser: 'markdown' });
}
